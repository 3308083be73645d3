import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { type SyntaxProblem, syntaxSentence } from '../../lib/json/syntax';
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

const EMPTY = 'There is nothing here to import. Paste the JSON of a manifest, or choose its file.';

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
  if (parsed.value.length === 0)
    return { kind: 'failure', message: 'This is an empty list: no installation record is in it.' };
  const records = recordsOf(text);
  const others = parsed.value.length - records.length;
  if (records.length > 0) return { kind: 'records', records, others, hadByteOrderMark };
  return {
    kind: 'failure',
    message:
      'This is a list, but none of its items is an object. A manifest is one object in curly brackets.',
  };
}

/** The refusal of a text or file that is too large; undefined when it is not. `bytes` as counted in UTF-8. */
export function sizeRefusal(bytes: number): string | undefined {
  if (bytes <= MAX_IMPORT_BYTES) return undefined;
  // Rounded up, so that it never reads as the limit itself.
  const size = (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
  return `This has ${size} MB, and at most 5 MB can be imported. A manifest is a few kB: is this the right file?`;
}

function refuse(text: string): string | undefined {
  if (text.trim() === '') return EMPTY;
  // A UTF-16 character takes one to three bytes in UTF-8: most texts need no counting.
  if (text.length * 3 > MAX_IMPORT_BYTES) {
    const refusal = sizeRefusal(new TextEncoder().encode(text).length);
    if (refusal) return refusal;
  }
  if (text.includes('\0')) return 'This is not text: it has NUL characters in it. Copy the JSON itself.';
  if (/^\s*https?:\/\/\S+\s*$/i.test(text))
    return 'This is an address, not JSON. Open it in the browser, and import what it shows.';
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    return 'This is a web page or XML, not JSON. Copy the JSON itself.';
  return weightRefusal(text);
}

function wrongKind(value: unknown): string {
  const kind =
    value === null
      ? 'the word null'
      : typeof value === 'string'
        ? 'one text in quotes'
        : typeof value === 'number'
          ? 'one number'
          : `the word ${String(value)}`;
  return `This is JSON, but only ${kind}. A manifest is an object: it starts with { and ends with }.`;
}
