import { useMemo, useRef, useState } from 'react';
import { useDocument } from '../../document/document';
import { valueAt } from '../../manifest/pointer';
import { makeLink } from './make-link';
import { envelopeOf, minuteNow, prepare } from './prepare';
import { useNoteForm } from './use-note-form';

export type Share = ReturnType<typeof useShare>;

/** The link of the open document, which must be JSON, made again with every change of it, of the note and of the choice. */
export function useShare() {
  const text = useDocument((state) => state.text);
  const name = useDocument((state) => nameOf(state.value));
  const [includes, includeCredentials] = useState(false);
  const [sentAt] = useState(minuteNow);
  const note = useNoteForm();
  const box = useRef<HTMLTextAreaElement>(null);
  const { account, sender, note: words } = note.note;
  const prepared = useMemo(() => prepare(text, includes), [text, includes]);
  const link = useMemo(
    () =>
      makeLink(location.href, prepared.text, envelopeOf(prepared, { account, sender, note: words }, sentAt)),
    [prepared, account, sender, words, sentAt],
  );
  return { prepared, link, note, box, name, includeCredentials };
}

function nameOf(value: unknown): string {
  const name = valueAt(value, '/client_name');
  return typeof name === 'string' ? name : '';
}
