import { manifestDocument } from '../../../document/document';
import styles from '../field/field.module.css';
import { empty, type } from '../field/field-commands';
import {
  fieldIds,
  hasError,
  type ManifestFieldProps,
  pointerOf,
  useShownProblems,
  useShownText,
} from '../field/use-field';

/**
 * A whole number of the manifest. Text that is no number goes into the document as text, where the list of problems
 * says what to do: nothing that was typed is thrown away or silently turned into something else.
 */
export function NumberField(props: ManifestFieldProps) {
  const pointer = pointerOf(props);
  const text = useShownText(pointer);
  const problems = useShownProblems(pointer);
  const ids = fieldIds(pointer);
  return (
    <input
      id={ids.control}
      className={styles.number}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      value={text}
      placeholder={String(props.uiSchema?.['ui:placeholder'] ?? '')}
      aria-required={props.required || undefined}
      aria-invalid={hasError(problems) || undefined}
      aria-describedby={`${ids.help}${problems.length > 0 ? ` ${ids.problems}` : ''}`}
      onBlur={manifestDocument.endStep}
      onChange={({ target }) => typeNumber(pointer, target.value)}
    />
  );
}

/** Writes what was typed: a number where it reads as one, exactly so, else the text. */
export function typeNumber(pointer: string, typed: string): void {
  if (typed === '') empty(pointer);
  else type(pointer, isNumber(typed) ? Number(typed) : typed);
}

const isNumber = (typed: string) => Number.isFinite(Number(typed)) && String(Number(typed)) === typed;
