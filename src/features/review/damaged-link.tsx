import { FileInput, PencilLine, Unlink } from 'lucide-react';
import type { Decoded } from '../../manifest/link/decode';
import { Button } from '../../ui/button';
import styles from './review.module.css';

type Damaged = Extract<Decoded, { kind: 'damaged' }>;

const TITLES: Readonly<Record<Damaged['reason'], string>> = {
  'cut-off': 'The link was cut off',
  're-encoded': 'The link was re-encoded on the way',
  'newer-version': 'The link comes from a newer version',
  changed: 'The link was changed on the way',
  'too-large': 'The link is too large',
};

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
    <section aria-label="Review" className={styles.damaged}>
      <Unlink aria-hidden className={styles.damagedIcon} />
      <div role="alert">
        <h1 className={styles.damagedTitle}>{TITLES[damage.reason]}</h1>
        <p>{damage.message}</p>
      </div>
      <p className={styles.quiet}>Your own drafts are as you left them.</p>
      <div className={styles.actions}>
        <Button variant="primary" icon={<FileInput />} onClick={onImport}>
          Import
        </Button>
        <Button icon={<PencilLine />} onClick={onLeave}>
          Go to the editor
        </Button>
      </div>
    </section>
  );
}
