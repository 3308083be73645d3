import { MessageSquarePlus } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import * as words from '#words/features/review/notes';
import { parse } from '../../../lib/json/parse';
import { notePlaces } from '../../../manifest/notes/note-places';
import { Button } from '../../../ui/button';
import styles from './note-elsewhere.module.css';

const NONE: ReturnType<typeof notePlaces> = { groups: [], isCut: false };

/** Chooses a field that the review has no row for, such as one that is missing, and asks for its note. */
export function NoteElsewhere({ text, onNote }: { text: string; onNote: (pointer: string) => void }) {
  const id = useId();
  // Behind the rest of the page: a hostile document takes a while to read.
  const read = useDeferredValue(text, undefined);
  const { groups, isCut } = useMemo(() => {
    const parsed = read === undefined ? undefined : parse(read);
    return parsed?.ok ? notePlaces(parsed.value) : NONE;
  }, [read]);
  const [pointer, setPointer] = useState('');
  return (
    <div className={styles.elsewhere}>
      <label htmlFor={id}>{words.noteElsewhere}</label>
      <select id={id} value={pointer} onChange={(event) => setPointer(event.target.value)}>
        <option value="">{words.chooseField}</option>
        {groups.map(({ title, members }) => (
          <optgroup key={title} label={title}>
            {members.map((place) => (
              <option key={place.pointer} value={place.pointer}>
                {place.isMissing ? words.missingField(place.label) : place.label}
              </option>
            ))}
          </optgroup>
        ))}
        {isCut ? <option disabled>{words.morePlaces}</option> : null}
      </select>
      <Button icon={<MessageSquarePlus aria-hidden />} disabled={!pointer} onClick={() => onNote(pointer)}>
        {words.writeNote}
      </Button>
    </div>
  );
}
