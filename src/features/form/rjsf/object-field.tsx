import { getTemplate, getUiOptions, toFieldPathId } from '@rjsf/utils';
import { type ManifestFieldProps, schemaOf } from '../field/use-field';
import type { ObjectProps } from './object-template';

/** An object of the manifest: one field for each of its keys, in the schema's order. It holds no data of its own. */
export function ObjectField(props: ManifestFieldProps) {
  const { registry, fieldPathId, uiSchema = {}, name, title, onChange, onBlur, onFocus } = props;
  const schema = schemaOf(props);
  const { SchemaField } = registry.fields;
  const options = getUiOptions(uiSchema);
  const Template = getTemplate<'ObjectFieldTemplate', unknown>('ObjectFieldTemplate', registry, options);
  if (!SchemaField) return null;
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    name: key,
    disabled: false,
    readonly: false,
    hidden: false,
    content: (
      <SchemaField
        key={key}
        name={key}
        schema={property as typeof props.schema}
        uiSchema={uiSchema[key] ?? {}}
        fieldPathId={toFieldPathId(key, registry.globalFormOptions, fieldPathId.path)}
        required={schema.required?.includes(key) ?? false}
        registry={registry}
        onChange={onChange}
        onBlur={onBlur}
        onFocus={onFocus}
      />
    ),
  }));
  const shown: Partial<ObjectProps> = {
    title: schema.title ?? title ?? name,
    description: schema.description ?? '',
    properties,
    schema: props.schema,
    uiSchema,
    fieldPathId,
    registry,
  };
  return <Template {...(shown as ObjectProps)} />;
}
