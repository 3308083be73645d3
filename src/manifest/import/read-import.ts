import * as words from '#words/manifest/import/refusals';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { type SyntaxProblem, syntaxSentence } from '../../lib/json/syntax';
import { utf8Length } from '../../lib/text/utf8-length';
import { type ImportRecord, recordsOf } from './records';
import { weightRefusal } from './weight';

/** What a text is, that somebody wants to open as a manifest. `text` is what to open: as it came, without the mark. */
export type ImportReading =
  | { kind: 'manifest'; text: string; hadByteOrderMark: boolean }
  /** An answer of the installation API: one of its records is the manifest. `others` counts what is no record. */
  | { kind: 'records'; records: ImportRecord[]; others: number; hadByteOrderMark: boolean }
  /** `place` is set where the JSON breaks, in UTF-16 characters of the text without the mark. */
  | { kind: 'failure'; message: string; place?: SyntaxProblem };

/** The most that is read, in bytes of UTF-8 (5 MB). The largest real manifests are a thousand times smaller. */
export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;

export const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a pasted or opened text. Changes nothing in it; never throws, whatever the text. */
export function readImport(source: string): ImportReading {
  const hadByteOrderMark = source.startsWith(BYTE_ORDER_MARK);
  const text = hadByteOrderMark ? source.slice(1) : source;
  const refusal = refuse(text);
  if (refusal) return { kind: 'failure', message: refusal };
  const parsed = parse(text);
  if (!parsed.ok) return { kind: 'failure', message: syntaxSentence(parsed.problem), place: parsed.problem };
  if (isObject(parsed.value)) return { kind: 'manifest', text, hadByteOrderMark };
  if (!Array.isArray(parsed.value)) return { kind: 'failure', message: wrongKind(parsed.value) };
  if (parsed.value.length === 0) return { kind: 'failure', message: words.emptyListOfRecords };
  const records = recordsOf(text);
  const others = parsed.value.length - records.length;
  if (records.length > 0) return { kind: 'records', records, others, hadByteOrderMark };
  return {
    kind: 'failure',
    message: words.listWithoutObjects,
  };
}

/** The refusal of a text or file that is too large; undefined when it is not. `bytes` as counted in UTF-8. */
export function sizeRefusal(bytes: number): string | undefined {
  if (bytes <= MAX_IMPORT_BYTES) return undefined;
  // Rounded up, so that it never reads as the limit itself.
  return words.tooLarge(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}

function refuse(text: string): string | undefined {
  if (text.trim() === '') return words.nothingToImport;
  // A UTF-16 character takes one to three bytes in UTF-8: most texts need no counting.
  if (text.length * 3 > MAX_IMPORT_BYTES) {
    const refusal = sizeRefusal(utf8Length(text));
    if (refusal) return refusal;
  }
  if (text.includes('\0')) return words.nulCharacters;
  if (/^\s*https?:\/\/\S+\s*$/i.test(text)) return words.address;
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return words.webPage;
  return weightRefusal(text);
}

function wrongKind(value: unknown): string {
  if (typeof value === 'string') return words.noObject(words.oneText);
  return words.noObject(typeof value === 'number' ? words.oneNumber : words.word(String(value)));
}
