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
    <section aria-label="Review" className={styles.review}>
      <div className={styles.top}>
        <h1 className={styles.damagedTitle}>This link carries a very large document</h1>
        <p role="status" aria-label="Manifest status">
          Not checked: it has {text.length.toLocaleString('en-US')} characters, and real manifests have a few
          thousand. Checking it may stop this page for some seconds.
        </p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={onCheck}>
            Check it all the same
          </Button>
          <Button onClick={() => onDownload(text)}>Download</Button>
          <Button onClick={onLeave}>Go to the editor</Button>
        </div>
      </div>
      <JsonView text={text} marked={undefined} />
    </section>
  );
}
