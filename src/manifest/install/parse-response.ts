import * as words from '#words/manifest/install';
import { parse } from '../../lib/json/parse';
import { type SyntaxProblem, syntaxSentence } from '../../lib/json/syntax';
import { refusalInWords, takeCurlError } from './refusal';

/** An answer as it was pasted, down to its JSON. `remarks` are sentences on what was done to read it. */
export type PlatformAnswer =
  | { ok: true; text: string; value: unknown; remarks: string[] }
  | { ok: false; message: string };

/** The most that is read, in UTF-16 characters. */
const MAX_LENGTH = 5_000_000;
/** More heads, and a longer rest behind the JSON, are taken for something else than an answer. */
const MAX_HEADS = 10;
const MAX_REST = 500;

/**
 * Reads the pasted answer of the installation API: with the heads of HTTP answers in front, with the lines of curl, with the
 * prompt of a shell behind (answers may end without a line break), and in curly quotes as mail programs make them. An answer with
 * a status from 400 on is a refusal, told with its status and reason. Never throws.
 */
export function parseResponse(pasted: string): PlatformAnswer {
  if (pasted.trim() === '') return failure(words.pasteFirst);
  if (pasted.length > MAX_LENGTH) return failure(words.tooLong);
  const outer = splitHeads(pasted);
  const curl = takeCurlError(outer.body);
  // The line of curl may stand before the heads, too.
  const inner = splitHeads(curl?.body ?? outer.body);
  const json = readQuoted(inner.body);
  const refusal = refusalInWords(
    inner.status ?? outer.status,
    curl?.error,
    'text' in json ? json.value : undefined,
  );
  if (refusal !== undefined) return failure(refusal);
  if ('text' in json) return { ok: true, ...json };
  if (curl) return failure(words.curlEnded(curl.error.code));
  const line = json.line + (outer.head + inner.head).split('\n').length - 1;
  return failure(`${syntaxSentence({ ...json, line })} ${words.copyWhole}`);
}

/** The lines of HTTP heads, and the status in the last: an answer may follow a 100 Continue, or a proxy's own. */
function splitHeads(pasted: string): { head: string; status: number | undefined; body: string } {
  let at = pasted.startsWith('\ufeff') ? 1 : 0;
  let status: number | undefined;
  for (let heads = 0; heads < MAX_HEADS; heads += 1) {
    const rest = pasted.slice(at);
    status = statusIn(rest) ?? status;
    const [found] = /^\s*HTTP\/[\s\S]{0,20000}?\r?\n\r?\n/.exec(rest) ?? [];
    if (found === undefined) break;
    at += found.length;
  }
  return { head: pasted.slice(0, at), status, body: pasted.slice(at) };
}

function statusIn(text: string): number | undefined {
  const [, status] = /^\s*HTTP\/[\d.]+ +(\d{3})/.exec(text) ?? [];
  return status === undefined ? undefined : Number(status);
}

type Json = { text: string; value: unknown; remarks: string[] };

/** As `readJson`, also where a mail program made the quotes curly. */
function readQuoted(body: string): Json | SyntaxProblem {
  const plain = readJson(body);
  const isCurly = 'offset' in plain && '“”'.includes(body[plain.offset] ?? ' ');
  // One sign for one: every place stays where it was.
  const straight = isCurly ? readJson(body.replace(/[“”]/g, '"')) : plain;
  if (!isCurly || !('text' in straight)) return straight;
  return { ...straight, remarks: [words.curlyQuotesRead, ...straight.remarks] };
}

/** The JSON that a text is or starts with, or the place where it breaks. */
function readJson(text: string): Json | SyntaxProblem {
  const parsed = parse(text);
  if (parsed.ok) return { text, value: parsed.value, remarks: [] };
  const { offset } = parsed.problem;
  const front = text.slice(0, offset);
  const first = isPrompt(text.slice(offset)) ? parse(front) : parsed;
  if (!first.ok) return parsed.problem;
  return { text: front, value: first.value, remarks: [words.promptLeftOut] };
}

// A second answer, or what belongs to a list that lost its start, starts with a sign of JSON; a prompt in brackets does too.
function isPrompt(rest: string): boolean {
  if (rest.length > MAX_REST) return false;
  return /^\s*\[[^\]"{]*\]\s*[$#%>]/.test(rest) || !/^\s*["[\]{},:]/.test(rest);
}

function failure(message: string): PlatformAnswer {
  return { ok: false, message };
}
