import * as words from '#words/manifest/link';
import { validateShareNote as check } from '../schema/generated/validate-manifest';

/** What a sender may write beside a manifest; every field may be empty. */
export type ShareNote = { account: string; sender: string; note: string };

export const NO_NOTE: ShareNote = { account: '', sender: '', note: '' };

/** The most characters of each field, as the validator counts them (Unicode code points). */
export const NOTE_LIMITS: Readonly<Record<keyof ShareNote, number>> = {
  account: 32,
  sender: 100,
  note: 1000,
};

/** What is wrong with a note, by field, in sentences that say what to do. Empty when nothing is. Spaces at the ends do not count. */
export function noteFaults(fields: ShareNote): Partial<Record<keyof ShareNote, string>> {
  if (check(trimmed(fields))) return {};
  const faults: Partial<Record<keyof ShareNote, string>> = {};
  for (const { instancePath, keyword } of check.errors ?? []) {
    const field = instancePath.slice(1) as keyof ShareNote;
    faults[field] ??= keyword === 'maxLength' ? words.shortenTo(NOTE_LIMITS[field]) : words.accountAlone;
  }
  return faults;
}

/** What of a note travels: fields without the spaces at their ends, and nothing of those that are wrong. */
export function rightFields(fields: ShareNote): ShareNote {
  const faults = noteFaults(fields);
  const right = trimmed(fields);
  for (const field of Object.keys(faults) as (keyof ShareNote)[]) right[field] = '';
  return right;
}

const trimmed = ({ account, sender, note }: ShareNote): ShareNote => ({
  account: account.trim(),
  sender: sender.trim(),
  note: note.trim(),
});
