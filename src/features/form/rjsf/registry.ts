// Field by field: the package's index and its Form bring a Markdown reader, a URI parser and the run-time Ajv along.
import SchemaField from '@rjsf/core/lib/components/fields/SchemaField.js';
import type { Registry, RJSFSchema, SchemaUtilsType, TemplatesType } from '@rjsf/utils';
import { ListField } from '../controls/list-field';
import { NumberField } from '../controls/number-field';
import { SwitchField } from '../controls/switch-field';
import { TextField } from '../controls/text-field';
import { FieldTemplate } from '../field/field-template';
import type { FormPlace } from '../field/use-field';
import { ObjectField } from './object-field';
import { ObjectTemplate } from './object-template';

type Fields = Registry<unknown, RJSFSchema, FormPlace>['fields'];

const FIELDS = {
  SchemaField,
  ObjectField,
  ArrayField: ListField,
  StringField: TextField,
  NumberField,
  BooleanField: SwitchField,
} as unknown as Fields;

// Frames of ours show help and problems; RJSF's own have nothing to draw.
const Nothing = () => null;
const TEMPLATES = {
  FieldTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  DescriptionFieldTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  FieldErrorTemplate: Nothing,
} as unknown as TemplatesType<unknown, RJSFSchema, FormPlace>;

/**
 * What RJSF's SchemaField asks about a schema. Ours needs no resolving: it has no `$ref` (`resolvedSchema`), no `allOf` and
 * no branches that depend on data, so each schema is what it is. A test holds the schema to that.
 */
const SCHEMA_UTILS = {
  retrieveSchema: (schema: RJSFSchema) => schema,
  isSelect: () => false,
  isMultiSelect: () => false,
  isFilesArray: () => false,
  getDisplayLabel: () => true,
} as unknown as SchemaUtilsType<unknown, RJSFSchema, FormPlace>;

const GLOBAL_OPTIONS = { idSeparator: '_', experimental_componentUpdateStrategy: 'shallow' } as const;

/** RJSF's registry for one section's form: our fields and templates, and nothing else of the library. */
export function registryFor(id: string, place: FormPlace, rootSchema: RJSFSchema) {
  return {
    fields: FIELDS,
    templates: TEMPLATES,
    widgets: {},
    formContext: place,
    rootSchema,
    schemaUtils: SCHEMA_UTILS,
    translateString: (text: string) => text,
    globalFormOptions: { ...GLOBAL_OPTIONS, idPrefix: id },
    globalUiOptions: {},
  } as unknown as Registry<unknown, RJSFSchema, FormPlace>;
}
