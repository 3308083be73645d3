import { Check } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/review/answer';
import { rejectChange, useReceived } from '../../../document/notes/pinned-notes';
import { type AnswerChange, type AnswerChanges, isPlain } from '../../../manifest/answer/answer';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast';
import styles from './answer.module.css';
import { changeDraft } from './change-draft';
import { ChangeRow } from './change-row';

type Props = {
  /** The id of the draft. */
  draft: string;
  /** Its text, and what the answer changes of it. */
  mine: string;
  found: AnswerChanges;
  onRow: (pointer: string) => void;
  sideBySide?: ((before: string, after: string) => ReactNode) | undefined;
};

/** The changes of an answer, each to be accepted or rejected; found anew after every step. */
export function Changes({ draft, mine, found, onRow, sideBySide }: Props) {
  const { rejected } = useReceived(draft);
  const status = useRef<HTMLParagraphElement>(null);
  const [isBusy, setBusy] = useState(false);
  const { changes, more } = useMemo(() => found.list((key) => rejected.includes(key)), [found, rejected]);
  const undecided = changes.filter(({ key }) => !rejected.includes(key));
  const plain = undecided.filter(isPlain);
  const held = undecided.length - plain.length;

  const accept = async (accepted: readonly AnswerChange[], label: string) => {
    setBusy(true);
    const outcome = await changeDraft(draft, mine, { ...found.accept(accepted), label });
    setBusy(false);
    // The pressed button goes with its row: the focus stays in the list.
    status.current?.focus();
    if ('message' in outcome) return showToast({ message: outcome.message });
    for (const { key } of accepted) rejectChange(draft, key, false);
    showToast({ message: `${label}.`, action: { label: common.undo, run: outcome.undo } });
  };
  return (
    <>
      <div className={styles.head}>
        <p ref={status} role="status" tabIndex={-1} className={styles.status}>
          {statusInWords(found.count, changes.length - undecided.length)}
        </p>
        {plain.length > 1 ? (
          <Button
            icon={<Check />}
            disabled={isBusy}
            onClick={() => accept(plain, words.acceptedChanges(plain.length))}
          >
            {allInWords(plain.length, held, more)}
          </Button>
        ) : null}
      </div>
      {changes.length > 0 ? (
        <ol aria-label={words.changes}>
          {changes.map((change) => (
            <ChangeRow
              key={change.key}
              change={change}
              isRejected={rejected.includes(change.key)}
              isBusy={isBusy}
              onRow={onRow}
              onAccept={() => accept([change], words.accepted(change.subject))}
              onReject={(isRejected) => rejectChange(draft, change.key, isRejected)}
            />
          ))}
        </ol>
      ) : null}
      {more > 0 ? <p className={styles.quiet}>{words.moreChanges(more)}</p> : null}
      {found.own > 0 ? <p className={styles.quiet}>{words.ownChanges(found.own)}</p> : null}
      {sideBySide ? <SideBySide>{() => sideBySide(mine, found.filled)}</SideBySide> : null}
    </>
  );
}

/** The code of the side-by-side view is loaded when it is opened. */
function SideBySide({ children }: { children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.sides} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.sideBySide}</summary>
      {isOpen ? children() : null}
    </details>
  );
}

function allInWords(plain: number, held: number, more: number): string {
  if (more > 0) return words.acceptThese(plain);
  return held > 0 ? words.acceptAllBut(held) : words.acceptAll;
}

function statusInWords(all: number, rejected: number): string {
  if (all === 0) return words.hasEveryChange;
  if (all === rejected) return words.nothingToDecide(rejected);
  const left = all - rejected;
  return rejected > 0 ? words.toDecideAndRejected(left, rejected) : words.toDecide(left);
}
