import { ADDRESS_FORMATS } from '../../../manifest/schema/formats/address-formats';
import styles from '../field/field.module.css';
import { empty, type } from '../field/field-commands';
import { type ManifestFieldProps, schemaOf } from '../field/use-field';
import { TextBox } from './text-box';

/** A text of the manifest. What stands in the box is what stands in the document, at every keystroke. */
export function TextField(props: ManifestFieldProps) {
  const isLong = props.uiSchema?.['ui:widget'] === 'textarea';
  return (
    <TextBox
      field={props}
      className={styles.input}
      isLong={isLong}
      inputMode={ADDRESS_FORMATS.has(schemaOf(props).format ?? '') ? 'url' : 'text'}
      spellCheck={isLong}
      onType={typeText}
    />
  );
}

function typeText(pointer: string, typed: string): void {
  if (typed === '') empty(pointer);
  else type(pointer, typed);
}
