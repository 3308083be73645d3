import * as words from '#words/features/form/field';
import { jumpTo } from '../../../document/attention';
import { keyName } from '../../../manifest/schema/place-labels';
import styles from './field.module.css';

/** A field's JSON key; a press leads to its line. With the keyboard, Ctrl or Cmd and Enter in the field do the same. */
export function KeyButton({ pointer }: { pointer: string }) {
  const key = keyName(pointer);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.key}
      aria-label={words.goToLineOf(key)}
      title={words.goToLine}
      onClick={() => jumpTo(pointer, 'json')}
    >
      <code>{key}</code>
    </button>
  );
}
