/** What an import did, besides opening the document. */
export type ImportFacts = {
  /** The file, or "pasted text". */
  source: string;
  unknownKeys?: number;
  hadByteOrderMark?: boolean;
  wasUtf16?: boolean;
  /** Names of the keys that were taken out. */
  platformKeys?: readonly string[];
  /** For example "2 commas". */
  repairs?: readonly string[];
};

/** One line that says what happened: "Imported app.json. Kept 3 unknown keys, repaired 2 commas." */
export function importSummary(facts: ImportFacts): string {
  const { source, unknownKeys = 0, hadByteOrderMark, wasUtf16, platformKeys = [], repairs = [] } = facts;
  const parts = [
    ...(unknownKeys > 0 ? [`kept ${count(unknownKeys, 'unknown key')}`] : []),
    ...(platformKeys.length > 0
      ? [`took out ${count(platformKeys.length, 'platform key')} (${platformKeys.join(', ')})`]
      : []),
    ...(repairs.length > 0 ? [`repaired ${new Intl.ListFormat('en').format(repairs)}`] : []),
    ...(hadByteOrderMark ? ['took out an invisible byte order mark'] : []),
    ...(wasUtf16 ? ['read it as UTF-16'] : []),
  ];
  const told = parts.join(', ');
  const sentences = [`Imported ${source}.`];
  if (told) sentences.push(`${told.charAt(0).toUpperCase()}${told.slice(1)}.`);
  if (platformKeys.includes('client_secret')) {
    sentences.push('client_secret is a credential: it was never stored here.');
  }
  return sentences.join(' ');
}

/** "1 comma", "2 commas". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
