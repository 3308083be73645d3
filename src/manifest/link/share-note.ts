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

/** What is wrong with a note, by field, in sentences that say what to do. Empty when nothing is. */
export function noteFaults(fields: ShareNote): Partial<Record<keyof ShareNote, string>> {
  if (check(fields)) return {};
  const faults: Partial<Record<keyof ShareNote, string>> = {};
  for (const { instancePath, keyword } of check.errors ?? []) {
    const field = instancePath.slice(1) as keyof ShareNote;
    faults[field] ??= keyword === 'maxLength' ? words.shortenTo(NOTE_LIMITS[field]) : words.accountAlone;
  }
  return faults;
}
