import { Check, Undo2, X } from 'lucide-react';
import * as reviewWords from '#words/features/review';
import * as rowWords from '#words/features/review/answer';
import type { AnswerChange } from '../../../manifest/answer/answer';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import styles from './answer.module.css';

type Props = {
  change: AnswerChange;
  isRejected: boolean;
  /** Another change is being made. */
  isBusy: boolean;
  onRow: (pointer: string) => void;
  onAccept: () => void;
  onReject: (isRejected: boolean) => void;
};

/** One change of an answer, in words, with what there is to know before it is accepted. */
export function ChangeRow({ change, isRejected, isBusy, onRow, onAccept, onReject }: Props) {
  const { pointer, words, kind, conflict, blocked, remark } = change;
  return (
    <li className={styles.row} data-kind={kind} data-rejected={isRejected || undefined}>
      <div className={styles.text}>
        <p className={styles.words}>
          <Quoted text={words} />
        </p>
        {isRejected ? (
          <p className={styles.quiet}>{rowWords.rejected}</p>
        ) : (
          <>
            {conflict ? (
              <p className={styles.fault}>
                <Quoted text={conflict} />
              </p>
            ) : null}
            {blocked ? <p className={styles.fault}>{blocked}</p> : null}
            {remark ? (
              <p className={styles.quiet}>
                <Quoted text={remark} />
              </p>
            ) : null}
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button size="sm" variant="ghost" onClick={() => onRow(pointer)}>
          {reviewWords.show}
        </Button>
        {blocked ? null : (
          <Button
            size="sm"
            icon={<Check />}
            disabled={isBusy}
            aria-label={rowWords.acceptChange(words)}
            onClick={onAccept}
          >
            {rowWords.accept}
          </Button>
        )}
        <Button
          size="sm"
          icon={isRejected ? <Undo2 /> : <X />}
          aria-label={isRejected ? rowWords.takeBackRejection(words) : rowWords.rejectChange(words)}
          onClick={() => onReject(!isRejected)}
        >
          {isRejected ? rowWords.takeBack : rowWords.reject}
        </Button>
      </div>
    </li>
  );
}
