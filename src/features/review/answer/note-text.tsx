import { Quoted } from '../said';
import styles from './answer.module.css';

/** The words of a note: text only, with its line breaks. */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.words}>
      <Quoted text={text} allowed={'\n\r'} />
    </p>
  );
}
