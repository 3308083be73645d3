import { MessageSquareReply } from 'lucide-react';
import { useMemo } from 'react';
import * as words from '#words/features/review/answer';
import type { Envelope } from '../../../manifest/link/envelope';
import { readNotes } from '../../../manifest/notes/note';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import { ReceivedNotes } from '../notes/received-notes';
import { useSearch } from '../notes/use-search';
import styles from './answer.module.css';
import type { AnswerActions } from './answer-actions';
import { Matched } from './matched';

/**
 * What a link answers: the draft with that fingerprint, where this browser has it, with every change and note to be
 * decided on; the notes alone where it has not.
 */
export function AnswerCard({
  envelope: { answers, notes: sent = [] },
  ...rest
}: AnswerActions & { envelope: Envelope; text: string; isJson: boolean; onRow: (pointer: string) => void }) {
  const { notes, dropped } = useMemo(() => readNotes(sent), [sent]);
  if (answers === undefined && notes.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.reply}>
      {answers === undefined ? (
        <>
          <h2 className={styles.title}>{words.notes}</h2>
          <ReceivedNotes notes={notes} onRow={rest.onRow} />
        </>
      ) : (
        <Answered answers={answers} notes={notes} {...rest} />
      )}
      {dropped > 0 ? <p className={styles.quiet}>{words.moreNotes(dropped)}</p> : null}
    </section>
  );
}

function Answered({
  answers,
  notes,
  ...rest
}: AnswerActions & {
  answers: string;
  notes: ReturnType<typeof readNotes>['notes'];
  text: string;
  isJson: boolean;
  onRow: (pointer: string) => void;
}) {
  const { search, searchOn } = useSearch(answers);
  const isFound = search?.kind === 'found';
  return (
    <>
      <h2 className={styles.title}>
        <MessageSquareReply aria-hidden />
        <span>
          <Rich
            text={isFound ? words.replyToDraft : words.replyToManifest}
            parts={{
              draft: () => <Quoted text={isFound ? search.draft.title.slice(0, 200) : ''} />,
              fingerprint: () => (
                <code className={styles.fingerprint} data-fingerprint="answered">
                  <Quoted text={answers.slice(0, 80)} />
                </code>
              ),
            }}
          />
        </span>
      </h2>
      {search === undefined ? <p role="status">{words.lookingForDraft}</p> : null}
      {search?.kind === 'none' ? <p>{words.noDraftFound}</p> : null}
      {search?.kind === 'unfinished' ? (
        <div className={styles.actions}>
          <p>{words.manyDrafts}</p>
          <Button onClick={searchOn}>{words.lookAtAll}</Button>
        </div>
      ) : null}
      {isFound ? (
        <Matched draft={search.draft} notes={notes} {...rest} />
      ) : (
        <ReceivedNotes notes={notes} onRow={rest.onRow} />
      )}
    </>
  );
}
