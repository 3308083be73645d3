import { useMemo, useRef, useState } from 'react';
import { useDocument } from '../../document/document';
import { useSilencedRules } from '../../document/silenced-rules';
import { minuteNow } from '../../manifest/link/make-link';
import { envelopeOf, prepare, shareLink } from '../../manifest/link/prepare-share';
import { useNoteForm } from './note/use-note-form';
import { useAnswer } from './notices/use-answer';

export type Share = ReturnType<typeof useShare>;

/** The link of the open document, which must be JSON, made again with every change of it, of the note and of the choice. */
export function useShare() {
  const text = useDocument((state) => state.text);
  const value = useDocument((state) => state.value);
  const [includes, includeCredentials] = useState(false);
  const [sentAt] = useState(minuteNow);
  const note = useNoteForm();
  const box = useRef<HTMLTextAreaElement>(null);
  const { account, sender, note: words } = note.note;
  const silenced = useSilencedRules();
  const prepared = useMemo(() => prepare(text, includes), [text, includes]);
  const answer = useAnswer(prepared.sharedFingerprint);
  const sent = answer.isOn ? answer.answer : undefined;
  const link = useMemo(() => {
    const envelope = envelopeOf(prepared, { account, sender, note: words }, sentAt, sent, silenced);
    return shareLink(location.href, prepared, envelope, sentAt);
  }, [prepared, account, sender, words, sentAt, sent, silenced]);
  return { prepared, link, note, box, value, includeCredentials, answer };
}
