import { type JsonText, readJson } from './read-json';
import { type SyntaxProblem, syntaxProblem } from './syntax';

/** A document's text, read as strict JSON, or the first place where it breaks. */
export type Parsed = Extract<JsonText, { ok: true }> | { ok: false; problem: SyntaxProblem };

/** Reads a document. Never throws: text that is no JSON comes back with the first place where it breaks. */
export function parse(text: string): Parsed {
  const read = readJson(text);
  return read.ok ? read : { ok: false, problem: syntaxProblem(text) };
}
