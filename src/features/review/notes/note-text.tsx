import styles from '../answer/answer.module.css';
import { Quoted } from '../values/value-view';

/** The words of a note: text only, with its line breaks. */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.words}>
      <Quoted text={text} allowed={'\n\r'} />
    </p>
  );
}
