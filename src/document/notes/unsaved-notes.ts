/**
 * What was typed into the dialog of a note and not kept yet, by the fingerprint of the manifest and the place: it stands
 * there again when the dialog is opened, as long as the page lives.
 */
const typed = new Map<string, string>();
let reviewed = '';

const keyOf = (pointer: string): string => `${reviewed} ${pointer}`;

/** Says which manifest is under review. */
export function beginReview(fingerprint: string): void {
  reviewed = fingerprint;
}

/** What was typed for a place of the manifest under review; undefined where nothing waits. */
export function unsavedNote(pointer: string): string | undefined {
  return typed.get(keyOf(pointer));
}

/** Holds what was typed, or with undefined forgets it. */
export function holdNote(pointer: string, text: string | undefined): void {
  if (text === undefined) typed.delete(keyOf(pointer));
  else typed.set(keyOf(pointer), text);
}
