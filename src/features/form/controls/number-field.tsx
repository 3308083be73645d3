import styles from '../field/field.module.css';
import { empty, type } from '../field/field-commands';
import type { ManifestFieldProps } from '../field/use-field';
import { TextBox } from './text-box';

/**
 * A whole number of the manifest. Text that is no number goes into the document as text, where the list of problems
 * says what to do: nothing that was typed is thrown away or silently turned into something else.
 */
export function NumberField(props: ManifestFieldProps) {
  return <TextBox field={props} className={styles.number} inputMode="numeric" onType={typeNumber} />;
}

/** Writes what was typed: a number where it reads as one, exactly so, else the text. */
function typeNumber(pointer: string, typed: string): void {
  if (typed === '') empty(pointer);
  else type(pointer, isNumber(typed) ? Number(typed) : typed);
}

const isNumber = (typed: string) => Number.isFinite(Number(typed)) && String(Number(typed)) === typed;
