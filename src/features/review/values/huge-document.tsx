import * as common from '#words/common';
import * as words from '#words/features/review';
import { Button } from '../../../ui/button';
import styles from '../review.module.css';
import { JsonView } from './json-view';

/** A document so large that reading it would stop the page for seconds: shown unchecked, until somebody asks. */
export function HugeDocument({
  text,
  onCheck,
  onDownload,
  onLeave,
}: {
  text: string;
  onCheck: () => void;
  onDownload: (text: string) => void;
  onLeave: () => void;
}) {
  return (
    <section aria-label={words.review} className={styles.review}>
      <div className={styles.top}>
        <h1 className={styles.damagedTitle}>{words.veryLarge}</h1>
        <p role="status" aria-label={words.manifestStatus}>
          {words.notChecked(text.length)}
        </p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={onCheck}>
            {words.checkAllTheSame}
          </Button>
          <Button onClick={() => onDownload(text)}>{common.download}</Button>
          <Button onClick={onLeave}>{words.goToEditor}</Button>
        </div>
      </div>
      <JsonView text={text} marked={undefined} />
    </section>
  );
}
