import { MessageSquarePlus, MessageSquareText } from 'lucide-react';
import { createContext, useContext } from 'react';
import * as words from '#words/features/review/notes';
import { visibleText } from '../../../lib/text/visible-text';
import { type Note, notePlace } from '../../../manifest/notes/note';
import { Button, IconButton } from '../../../ui/button';
import styles from '../answer/answer.module.css';

/** The notes of the person who reviews, and how to write one; undefined where nothing can be noted. */
export const Noting = createContext<
  { notes: readonly Note[]; onNote: (pointer: string) => void } | undefined
>(undefined);

/**
 * Pins a note to a place of the manifest, or opens the one that is there. `place` says it in words. `isBrief` shows the icon
 * alone, beside something that a row says.
 */
export function NoteButton({
  pointer,
  place,
  isBrief = false,
}: {
  pointer: string;
  place: string;
  isBrief?: boolean;
}) {
  const noting = useContext(Noting);
  if (!noting) return null;
  const isNoted = noting.notes.some((note) => note.pointer === pointer);
  const shown = `${visibleText(place.slice(0, 200))}${numberOf(pointer, place)}`;
  const label = isNoted ? words.editNoteOn(shown) : words.noteOn(shown);
  const shared = {
    className: styles.noteButton ?? '',
    'data-noted': isNoted || undefined,
    icon: isNoted ? <MessageSquareText aria-hidden /> : <MessageSquarePlus aria-hidden />,
    onClick: () => noting.onNote(pointer),
  };
  return isBrief ? (
    <IconButton label={label} {...shared} />
  ) : (
    <Button size="sm" variant="ghost" aria-label={label} {...shared}>
      {isNoted ? words.editNote : words.note}
    </Button>
  );
}

/** Rows for the items of a list have the same words: the number tells their buttons apart. */
function numberOf(pointer: string, place: string): string {
  const index = /^\/[^/]+\/(\d{1,9})$/.exec(pointer)?.[1];
  return index === undefined || place === notePlace(pointer) ? '' : ` (${Number(index) + 1})`;
}
