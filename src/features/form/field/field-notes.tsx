import * as words from '#words/features/form/field';
import { useHasNotes } from '../../../document/notes/has-notes';
import { onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';

const NoteRows = onDemand(async () => (await import('./note-rows')).NoteRows);

/**
 * What a reviewer noted at a field, and what the person here noted where this draft answers a manifest. `inside` takes the
 * notes on places deeper down too, for what has no frames for them.
 */
export function FieldNotes({ pointer, inside = false }: { pointer: string; inside?: boolean }) {
  if (!useHasNotes()) return null;
  return (
    <Part name={words.notesPart}>
      <NoteRows pointer={pointer} inside={inside} />
    </Part>
  );
}
