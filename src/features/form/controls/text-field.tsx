import { manifestDocument } from '../../../document/document';
import { ADDRESS_FORMATS } from '../../../manifest/schema/formats/address-formats';
import styles from '../field/field.module.css';
import { empty, type } from '../field/field-commands';
import {
  fieldIds,
  hasError,
  type ManifestFieldProps,
  pointerOf,
  schemaOf,
  useShownProblems,
  useShownText,
} from '../field/use-field';

/** A text of the manifest. What stands in the box is what stands in the document, at every keystroke. */
export function TextField(props: ManifestFieldProps) {
  const pointer = pointerOf(props);
  const schema = schemaOf(props);
  const text = useShownText(pointer);
  const problems = useShownProblems(pointer);
  const ids = fieldIds(pointer);
  const shared = {
    id: ids.control,
    className: styles.input,
    value: text,
    spellCheck: false,
    autoComplete: 'off',
    'aria-required': props.required || undefined,
    'aria-invalid': hasError(problems) || undefined,
    'aria-describedby': `${ids.help}${problems.length > 0 ? ` ${ids.problems}` : ''}`,
    onBlur: manifestDocument.endStep,
  };
  const onChange = (event: { target: { value: string } }) =>
    event.target.value === '' ? empty(pointer) : type(pointer, event.target.value);
  const placeholder = String(props.uiSchema?.['ui:placeholder'] ?? '');
  if (props.uiSchema?.['ui:widget'] === 'textarea') {
    return <textarea {...shared} rows={2} spellCheck onChange={onChange} placeholder={placeholder} />;
  }
  const kind = ADDRESS_FORMATS.has(schema.format ?? '') ? 'url' : 'text';
  return (
    // type="url" would strip white space before we see it: nothing may change what was typed.
    <input {...shared} type="text" inputMode={kind} onChange={onChange} placeholder={placeholder} />
  );
}
