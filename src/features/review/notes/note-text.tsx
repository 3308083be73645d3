import { Quoted } from '../../../ui/quoted/quoted';
import styles from '../answer/answer.module.css';

/** The words of a note: text only, with its line breaks. */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.words}>
      <Quoted text={text} allowed={'\n\r'} />
    </p>
  );
}
