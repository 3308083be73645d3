import { Check, Undo2, X } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { rejectChange, useReceived } from '../../../document/notes/pinned-notes';
import { type AnswerChange, acceptAll, answerChanges, fillWithheld } from '../../../manifest/answer';
import { counted } from '../../../manifest/duration';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast';
import { Quoted } from '../said';
import styles from './answer.module.css';
import { changeDraft } from './change-draft';

type Props = {
  /** The id of the draft. */
  draft: string;
  base: string;
  mine: string;
  theirs: string;
  onRow: (pointer: string) => void;
  sideBySide?: ((before: string, after: string) => ReactNode) | undefined;
};

/** The changes of an answer, each to be accepted or rejected; found anew after every step. */
export function Changes({ draft, base, mine, theirs, onRow, sideBySide }: Props) {
  const { rejected } = useReceived(draft);
  const status = useRef<HTMLParagraphElement>(null);
  const [isBusy, setBusy] = useState(false);
  const found = useMemo(() => answerChanges({ base, mine, theirs }), [base, mine, theirs]);
  const isRejected = ({ words }: AnswerChange) => rejected.includes(words);
  const undecided = found.changes.filter((change) => !isRejected(change));

  const apply = async (change: Parameters<typeof changeDraft>[2]) => {
    setBusy(true);
    const outcome = await changeDraft(draft, mine, change);
    setBusy(false);
    // The pressed button goes with its row: the focus stays in the list.
    status.current?.focus();
    if ('message' in outcome) return showToast({ message: outcome.message });
    showToast({ message: `${change.label}.`, action: { label: 'Undo', run: outcome.undo } });
  };
  const accept = (change: AnswerChange) => {
    rejectChange(draft, change.words, false);
    void apply({ text: change.text, edits: change.edits, label: `Accepted: ${change.subject}` });
  };
  const acceptRest = () => {
    const { text, edits, count } = acceptAll({ base, mine, theirs }, isRejected);
    void apply({ text, edits, label: `Accepted: ${counted(count, 'change')} of the answer` });
  };
  return (
    <>
      <div className={styles.head}>
        <p ref={status} role="status" tabIndex={-1} className={styles.status}>
          {statusInWords(found.changes.length + found.more, found.changes.length - undecided.length)}
        </p>
        {undecided.length > 1 ? (
          <Button icon={<Check />} disabled={isBusy} onClick={acceptRest}>
            {found.more > 0 ? `Accept these ${undecided.length}` : 'Accept all'}
          </Button>
        ) : null}
      </div>
      {found.changes.length > 0 ? (
        <ol className={styles.list} aria-label="Changes">
          {found.changes.map((change) => {
            const { pointer, words, kind } = change;
            const isDown = isRejected(change);
            return (
              <li
                key={`${pointer} ${words}`}
                className={styles.row}
                data-kind={kind}
                data-rejected={isDown || undefined}
              >
                <div className={styles.text}>
                  <p className={styles.words}>
                    <Quoted text={words} />
                  </p>
                  {isDown ? <p className={styles.quiet}>Rejected: your draft stays as it is here.</p> : null}
                </div>
                <div className={styles.actions}>
                  <Button size="sm" variant="ghost" onClick={() => onRow(pointer)}>
                    Show
                  </Button>
                  <Button
                    size="sm"
                    icon={<Check />}
                    disabled={isBusy}
                    aria-label={`Accept: ${words}`}
                    onClick={() => accept(change)}
                  >
                    Accept
                  </Button>
                  <Button
                    size="sm"
                    icon={isDown ? <Undo2 /> : <X />}
                    aria-label={`${isDown ? 'Take back' : 'Reject'}: ${words}`}
                    onClick={() => rejectChange(draft, words, !isDown)}
                  >
                    {isDown ? 'Take back' : 'Reject'}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      ) : null}
      {found.more > 0 ? (
        <p className={styles.quiet}>{counted(found.more, 'more change')} come up when these are decided.</p>
      ) : null}
      {found.own > 0 ? (
        <p className={styles.quiet}>
          {counted(found.own, 'other difference')}: your own changes since you sent the manifest. They stay.
        </p>
      ) : null}
      {sideBySide ? <SideBySide>{() => sideBySide(mine, fillWithheld(theirs, mine))}</SideBySide> : null}
    </>
  );
}

/** The code of the side-by-side view is loaded when it is opened. */
function SideBySide({ children }: { children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.sides} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Side by side: your draft, and the answer</summary>
      {isOpen ? children() : null}
    </details>
  );
}

function statusInWords(all: number, rejected: number): string {
  if (all === 0) return 'Your draft has every change of this answer.';
  if (all === rejected) return `Nothing left to decide: ${counted(rejected, 'change')} rejected.`;
  const told = counted(all - rejected, 'change');
  return rejected > 0 ? `${told} to decide, ${rejected} rejected` : `${told} to decide`;
}
