import * as words from '#words/manifest/import/report';
import { visibleText } from '../../lib/text/visible-text';
import { keyName } from '../schema/place-labels';

/** What an import did, besides opening the document. */
export type ImportFacts = {
  /** The file, or "pasted text". */
  source: string;
  /** Pointers of the keys that the schema does not know. */
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
    ...(platformKeys.length > 0 ? [words.tookOutPlatformKeys(platformKeys)] : []),
    ...(repairs.length > 0 ? [words.repaired(repairs)] : []),
    ...(hadByteOrderMark ? [words.tookOutByteOrderMark] : []),
    ...(wasUtf16 ? [words.readAsUtf16] : []),
  ];
  const told = parts.join(', ');
  const sentences = [words.imported(source)];
  if (unknownKeys.length > 0) {
    const names = unknownKeys
      .slice(0, MAX_NAMES)
      .map((pointer) => visibleText(keyName(pointer).slice(0, 60)));
    sentences.push(words.keptUnknown(unknownKeys.length, names, unknownKeys.length - names.length));
  }
  if (told) sentences.push(`${told.charAt(0).toUpperCase()}${told.slice(1)}.`);
  if (platformKeys.includes('client_secret')) {
    sentences.push(words.secretNeverStored);
  }
  return sentences.join(' ');
}

/** The most names that are told; more would hide the rest of the line. */
const MAX_NAMES = 4;
