import { type SyntaxProblem, syntaxProblem } from '../lib/json/syntax';
import { manifestDocument, useDocument } from './document';
import type { DocumentState } from './store';

let last: { text: string; place: SyntaxProblem } | undefined;

function placeOf({ parsed, text }: DocumentState): SyntaxProblem | undefined {
  if (parsed.ok) return undefined;
  if (last?.text !== text) last = { text, place: syntaxProblem(text) };
  return last.place;
}

/** Where the open document's text stops being JSON; undefined while it is. */
export const brokenPlace = (): SyntaxProblem | undefined => placeOf(manifestDocument.store.getState());

/** Follows where the text stops being JSON: the same object from key to key in a text that is. */
export const useBrokenPlace = (): SyntaxProblem | undefined => useDocument(placeOf);
