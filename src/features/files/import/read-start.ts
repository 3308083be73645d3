import type { SyntaxProblem } from '../../../lib/json/syntax';
import { type ImportReading, readImport } from '../../../manifest/import/read-import';
import { pastedLink } from '../../../manifest/link/pasted-link';
import type { ImportStart } from './import-file';

export type Records = Extract<ImportReading, { kind: 'records' }>;
/** `count` tells two failures with the same words apart, so that the second is read out as well. */
export type Failure = {
  message: string;
  fileName?: string | undefined;
  place?: SyntaxProblem | undefined;
  /** The text that breaks, for a repair of it. */
  source?: Source | undefined;
  /** What a file that is not in UTF-8 most likely reads, to be taken once somebody has looked at it. */
  guess?: string | undefined;
  count: number;
};
/** A file whose text stands in the box. */
export type Source = {
  text: string;
  fileName?: string | undefined;
  wasUtf16?: boolean | undefined;
  repairs?: readonly string[];
};

/** What a text is; a link of this editor in it counts where it is no JSON. */
export function readOrLink(text: string): ImportReading | { kind: 'link'; payload: string } {
  const reading = readImport(text);
  const link = reading.kind === 'failure' ? pastedLink(text) : undefined;
  if (!link) return reading;
  return 'payload' in link ? { kind: 'link', ...link } : { kind: 'failure', ...link };
}

/** What the import dialog opens with, from what was dropped or pasted on the page. */
export function readStart(initial: ImportStart | undefined): {
  failure?: Failure;
  records?: Records;
  payload?: string;
} {
  if (!initial) return {};
  const { text, error, fileName, guess } = initial;
  if (error !== undefined) return { failure: { message: error, fileName, guess, count: 1 } };
  if (text === undefined) return {};
  const reading = readOrLink(text);
  if (reading.kind === 'link') return { payload: reading.payload };
  if (reading.kind === 'records') return { records: reading };
  return reading.kind === 'failure'
    ? { failure: { ...reading, fileName, count: 1, ...(reading.place && { source: { ...initial, text } }) } }
    : {};
}
