import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import * as words from '#words/features/drafts/all-changes';
import { manifestDocument, useDocument } from '../../../document/document';
import { Dialog } from '../../../ui/dialog/dialog';
import { timeText } from '../list/draft-words';
import styles from './history-menu.module.css';

/** Every step of the document's history, newest first; pressing one goes to the text after it. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { past, future } = useDocument((state) => state.history);
  const steps = [...past, ...future];
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus(), []);
  const row = (count: number, label: string, at?: number) => (
    <li key={count}>
      <button
        ref={count === past.length ? current : undefined}
        type="button"
        className={styles.step}
        aria-current={count === past.length ? 'step' : undefined}
        data-undone={count > past.length || undefined}
        onClick={() => manifestDocument.goTo(count)}
      >
        <span aria-hidden>{count === past.length ? <ArrowRight /> : null}</span>
        <span>
          {label}
          {count > past.length ? <span className="visually-hidden">, {words.undone}</span> : null}
        </span>
        {at === undefined ? null : <time dateTime={new Date(at).toISOString()}>{timeText(at)}</time>}
      </button>
    </li>
  );
  return (
    <Dialog open onClose={onClose} title={words.allChanges} description={words.newestFirst}>
      <ol className={styles.list} reversed>
        {steps.map(({ label, at }, index) => row(index + 1, label, at)).reverse()}
        {row(0, words.beforeThese)}
      </ol>
    </Dialog>
  );
}
