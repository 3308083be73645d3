import { type ComponentProps, useCallback, useRef, useState } from 'react';
import { manifestDocument } from '../../../document/document';
import { classes } from '../../../ui/classes';
import {
  descriptionOf,
  fieldIds,
  hasError,
  type ManifestFieldProps,
  pointerOf,
  useShownProblems,
  useShownText,
} from '../field/use-field';
import styles from './text-box.module.css';

type Props = {
  field: ManifestFieldProps;
  /** Whether it has several lines in any case. */
  isLong?: boolean;
  /** Gets what stands in the box after each keystroke. */
  onType: (pointer: string, typed: string) => void;
} & Pick<ComponentProps<'input'>, 'className' | 'inputMode' | 'spellCheck'>;

/**
 * The box of a text or a number. A text with line breaks gets one of several lines: a box of one line would show it without them,
 * and the next key would take them out of the document.
 */
export function TextBox({ field, isLong, onType, inputMode, className, ...look }: Props) {
  const pointer = pointerOf(field);
  const text = useShownText(pointer);
  const problems = useShownProblems(pointer);
  const isFocused = useRef(false);
  // A box that takes another's place takes its focus, too.
  const takeFocus = useCallback((box: HTMLElement | null) => {
    if (isFocused.current) box?.focus();
  }, []);
  // Whoever takes the last line break out goes on typing in the same box.
  const [isHeld, setHeld] = useState(false);
  const [lineEnd] = /\r?\n|\r/.exec(text) ?? [];
  if (lineEnd && !isHeld) setHeld(true);
  const width = inputMode === 'numeric' && styles.short;
  const Box = isLong || isHeld ? 'textarea' : 'input';
  const box = (
    <Box
      id={fieldIds(pointer).control}
      {...look}
      className={classes(className, width)}
      ref={takeFocus}
      // type="url" would strip white space before we see it: nothing may change what was typed.
      {...(Box === 'input' ? { type: 'text', inputMode } : { rows: 2 })}
      autoComplete="off"
      value={text}
      placeholder={field.uiSchema?.['ui:placeholder']}
      aria-required={field.required || undefined}
      aria-invalid={hasError(problems) || undefined}
      aria-describedby={descriptionOf(pointer, problems)}
      onFocus={() => {
        isFocused.current = true;
      }}
      onBlur={() => {
        isFocused.current = false;
        setHeld(false);
        manifestDocument.endStep();
      }}
      // A text area hands out each line break as a line feed.
      onChange={({ target: { value } }: { target: { value: string } }) =>
        onType(pointer, lineEnd ? value.replaceAll('\n', lineEnd) : value)
      }
    />
  );
  if (Box === 'textarea') return box;
  return <span className={classes(styles.line, width)}>{box}</span>;
}
