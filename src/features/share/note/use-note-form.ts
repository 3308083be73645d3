import { useEffect, useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import * as words from '#words/features/share/note';
import { saveState } from '../../../document/drafts/save-state';
import { NO_NOTE, noteFaults, type ShareNote } from '../../../manifest/link/share-note';
import { holdTypedNote, rememberedNote, rememberNote, typedNote } from './remembered-note';

const resolver: Resolver<ShareNote> = (fields) => {
  const faults = Object.entries(noteFaults(fields));
  if (faults.length === 0) return { values: fields, errors: {} };
  const errors: FieldErrors<ShareNote> = Object.fromEntries(
    faults.map(([field, message]) => [field, { type: 'rule', message }]),
  );
  return { values: {}, errors };
};

/** The fields, in their order, by what they are called. */
export const FIELDS = [
  { name: 'account', label: words.accountNumber },
  { name: 'sender', label: words.yourName },
  { name: 'note', label: words.note },
] as const satisfies readonly { name: keyof ShareNote; label: string }[];

export type NoteForm = ReturnType<typeof useNoteForm>;

/** The note beside the manifest, and whether this browser remembers it. */
export function useNoteForm() {
  const [before] = useState(rememberedNote);
  const [draft] = useState(() => saveState.getState().draft);
  const [typed] = useState(() => before ?? typedNote(draft));
  const [isRemembered, setRemembered] = useState(before !== undefined);
  const [isBlocked, setBlocked] = useState(false);
  const form = useForm<ShareNote>({ defaultValues: typed ?? NO_NOTE, resolver, mode: 'onChange' });
  const { trigger } = form;
  // What was wrong when the dialog was closed is told again.
  useEffect(() => {
    if (typed) void trigger();
  }, [typed, trigger]);
  const note = { ...NO_NOTE, ...form.watch() };
  const remember = (wanted: boolean, latest = note) => {
    holdTypedNote(draft, latest);
    const done = rememberNote(wanted ? latest : undefined);
    setBlocked(!done);
    setRemembered(wanted && done);
  };
  /** What is held, and what is remembered, follows each keystroke. */
  const changed = () => {
    const latest = { ...NO_NOTE, ...form.getValues() };
    holdTypedNote(draft, latest);
    if (isRemembered) remember(true, latest);
  };
  return {
    form,
    note,
    isFilled: Object.values(note).some((text) => text.trim()),
    isRemembered,
    isBlocked,
    remember,
    changed,
    /** Labels of fields that stay out of the link, because what stands in them is not right. */
    leftOut: FIELDS.filter(({ name }) => form.formState.errors[name]).map(({ label }) => label),
  };
}
