import * as words from '#words/manifest/import/refusals';

/** How files begin that are no text, in Latin-1, and what to do with them. */
const KINDS: readonly { starts: string; sentence: string }[] = [
  { starts: '\x1F\x8B', sentence: words.gzipArchive },
  { starts: '\x89PNG', sentence: words.picture },
  { starts: '\xFF\xD8\xFF', sentence: words.picture },
  { starts: 'GIF8', sentence: words.picture },
  { starts: 'RIFF', sentence: words.pictureOrRecording },
  { starts: '%PDF', sentence: words.takeJsonOut(words.pdf) },
  {
    starts: '{\\rtf',
    sentence: words.takeJsonOut(words.rtf),
  },
  {
    starts: '\xD0\xCF\x11\xE0',
    sentence: words.takeJsonOut(words.officeDocument),
  },
];

const ZIP = 'PK\x03\x04';
/** Names of the first parts of the archives that Office programs write. */
const OFFICE: readonly { part: string; what: string }[] = [
  { part: 'word/', what: words.wordDocument },
  { part: 'xl/', what: words.excelWorkbook },
  { part: 'ppt/', what: words.powerPointPresentation },
  { part: 'vnd.oasis.opendocument', what: words.openDocumentFile },
  { part: '[Content_Types].xml', what: words.officeDocument },
];

/** A sentence on a file that is no text by its first bytes: what it is, and what to do. Undefined for all others. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 8));
  if (!head.startsWith(ZIP)) return KINDS.find(({ starts }) => head.startsWith(starts))?.sentence;
  const listing = latin1(bytes.subarray(0, 2_000)) + latin1(bytes.subarray(-4_000));
  const office = OFFICE.find(({ part }) => listing.includes(part));
  return office ? words.takeJsonOut(office.what) : words.zipArchive;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
