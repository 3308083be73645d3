import { FileInput, PencilLine, Unlink } from 'lucide-react';
import * as words from '#words/features/review';
import type { Decoded } from '../../manifest/link/decode';
import { Button } from '../../ui/button';
import styles from './review.module.css';

type Damaged = Extract<Decoded, { kind: 'damaged' }>;

const TITLES: Readonly<Record<Damaged['reason'], string>> = words.damaged;

/** What happened to a link that cannot be opened, what to ask the sender for, and the ways on from here. */
export function DamagedLink({
  damage,
  onImport,
  onLeave,
}: {
  damage: Damaged;
  onImport: () => void;
  onLeave: () => void;
}) {
  return (
    <section aria-label={words.review} className={styles.damaged}>
      <Unlink aria-hidden className={styles.damagedIcon} />
      <div role="alert">
        <h1 className={styles.damagedTitle}>{TITLES[damage.reason]}</h1>
        <p>{damage.message}</p>
      </div>
      <p className={styles.quiet}>{words.ownDraftsUntouched}</p>
      <div className={styles.actions}>
        <Button variant="primary" icon={<FileInput />} onClick={onImport}>
          {words.importButton}
        </Button>
        <Button icon={<PencilLine />} onClick={onLeave}>
          {words.goToEditor}
        </Button>
      </div>
    </section>
  );
}
