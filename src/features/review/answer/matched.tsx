import { useEffect, useMemo } from 'react';
import * as words from '#words/features/review/answer';
import { useDocument } from '../../../document/document';
import { openDraft } from '../../../document/drafts/opening';
import { useSaveState } from '../../../document/drafts/use-drafts';
import type { Answered } from '../../../document/notes/find-answered';
import { jumpToNote } from '../../../document/notes/jump-to-note';
import { finishNote, receiveNotes, reopenNote, useReceived } from '../../../document/notes/pinned-notes';
import { fingerprint } from '../../../lib/json/fingerprint';
import { parse } from '../../../lib/json/parse';
import { answerChanges, hasOwnWork } from '../../../manifest/answer/answer';
import type { Note } from '../../../manifest/notes/note';
import { findNote } from '../../../manifest/notes/note-item';
import { noteKey } from '../../../manifest/notes/note-key';
import { sectionOf } from '../../../manifest/schema/sections';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import { showToast } from '../../../ui/toast';
import { ReceivedNotes } from '../notes/received-notes';
import styles from './answer.module.css';
import type { AnswerActions } from './answer-actions';
import { Changes } from './changes';

/** An answer to a draft of this browser: its changes to accept or reject, and its notes, which go onto the draft. */
export function Matched({
  draft,
  notes,
  text,
  isJson,
  onRow,
  onLeave,
  sideBySide,
}: AnswerActions & {
  draft: Answered;
  notes: readonly Note[];
  text: string;
  isJson: boolean;
  onRow: (pointer: string) => void;
}) {
  const { id, title, base } = draft;
  const isOpen = useSaveState((state) => state.draft === id);
  const mine = useDocument((state) => (isOpen ? state.text : draft.text));
  const received = useReceived(id);
  useEffect(() => receiveNotes(id, notes), [id, notes]);
  const isSound = useMemo(() => parse(mine).ok, [mine]);
  const now = useMemo(() => fingerprint(mine), [mine]);
  const found = useMemo(
    () => (isJson && isSound ? answerChanges({ base, mine, theirs: text }) : undefined),
    [isJson, isSound, base, mine, text],
  );
  // Without work of one's own, what differs are the accepted changes of this reply.
  const isOwnWork = useMemo(() => !found || hasOwnWork(found), [found]);
  const openKeys = new Set(received.notes.map(noteKey));
  const theirs = useMemo(() => {
    const parsed = parse(text);
    return parsed.ok ? parsed.value : undefined;
  }, [text]);
  const goTo = async (note?: Note) => {
    const isThere = await openDraft(id).catch(() => false);
    if (!isThere) return showToast({ message: words.draftNotOpened });
    onLeave();
    if (note === undefined) return;
    // After the editor is on the page.
    setTimeout(() => jumpToNote(note, sectionOf(note.pointer) ? 'field' : 'json'));
  };
  return (
    <>
      <p>
        <Rich
          text={stateInWords(mine === base, isOwnWork)}
          parts={{
            draft: () => (
              <strong>
                <Quoted text={title.slice(0, 200)} />
              </strong>
            ),
          }}
        />
        {mine !== base && now ? (
          <>
            {' '}
            <Rich
              text={words.fingerprintNow}
              parts={{
                fingerprint: () => (
                  <code className={styles.fingerprint} data-fingerprint="draft">
                    {now}
                  </code>
                ),
              }}
            />
          </>
        ) : null}
      </p>
      {found ? (
        <Changes draft={id} mine={mine} found={found} onRow={onRow} sideBySide={sideBySide} />
      ) : (
        <p className={styles.fault}>{isSound ? words.replyBreaks : words.draftBreaks}</p>
      )}
      <ReceivedNotes
        notes={notes}
        // The answer may have other items in its list than the manifest that the note was written on.
        onRow={(pointer, note) => onRow(isJson ? findNote(theirs, note).pointer : pointer)}
        isDone={(note) => !openKeys.has(noteKey(note))}
        actions={(note) => (
          <>
            {note.pointer ? (
              <Button size="sm" onClick={() => goTo(note)}>
                {sectionOf(note.pointer) ? words.goToField : words.goToLine}
              </Button>
            ) : null}
            {openKeys.has(noteKey(note)) ? (
              <Button size="sm" onClick={() => finishNote(id, note)}>
                {words.done}
              </Button>
            ) : (
              <Button size="sm" variant="ghost" onClick={() => reopenNote(id, note)}>
                {words.notDone}
              </Button>
            )}
          </>
        )}
      />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => goTo()}>
          {words.openDraft}
        </Button>
        {notes.length > 0 ? <p className={styles.quiet}>{words.notesAtFields}</p> : null}
      </div>
    </>
  );
}

function stateInWords(isSame: boolean, isOwnWork: boolean): string {
  if (isSame) return words.draftHasFingerprint;
  return isOwnWork ? words.draftChanged : words.draftChangedByAccepting;
}
