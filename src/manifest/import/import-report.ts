import { counted } from '../../lib/text/plural';
import { visibleText } from '../../lib/text/visible-text';

/** What an import did, besides opening the document. */
export type ImportFacts = {
  /** The file, or "pasted text". */
  source: string;
  /** Names of the keys that the schema does not know. */
  unknownKeys?: readonly string[];
  hadByteOrderMark?: boolean;
  wasUtf16?: boolean;
  /** Names of the keys that were taken out. */
  platformKeys?: readonly string[];
  /** For example "2 commas". */
  repairs?: readonly string[];
};

/** One line that says what happened: "Imported app.json. Kept 1 key that this editor does not know: goals. Repaired 2 commas." */
export function importSummary(facts: ImportFacts): string {
  const { source, unknownKeys = [], hadByteOrderMark, wasUtf16, platformKeys = [], repairs = [] } = facts;
  const parts = [
    ...(platformKeys.length > 0
      ? [`took out ${counted(platformKeys.length, 'platform key')} (${platformKeys.join(', ')})`]
      : []),
    ...(repairs.length > 0 ? [`repaired ${LIST.format(repairs)}`] : []),
    ...(hadByteOrderMark ? ['took out an invisible byte order mark'] : []),
    ...(wasUtf16 ? ['read it as UTF-16'] : []),
  ];
  const told = parts.join(', ');
  const sentences = [`Imported ${source}.`];
  if (unknownKeys.length > 0) {
    const kept = counted(unknownKeys.length, 'key');
    sentences.push(`Kept ${kept} that this editor does not know: ${namesOf(unknownKeys)}.`);
  }
  if (told) sentences.push(`${told.charAt(0).toUpperCase()}${told.slice(1)}.`);
  if (platformKeys.includes('client_secret')) {
    sentences.push('client_secret is a credential: it was never stored here.');
  }
  return sentences.join(' ');
}

/** The most names that are told; more would hide the rest of the line. */
const MAX_NAMES = 4;
/** As the rest of the page is written: no comma before "and". */
const LIST = new Intl.ListFormat('en-GB');

function namesOf(names: readonly string[]): string {
  const told = names.slice(0, MAX_NAMES).map((name) => visibleText(name.slice(0, 60)));
  const rest = names.length - told.length;
  return LIST.format(rest > 0 ? [...told, counted(rest, 'more', 'more')] : told);
}
