/** How files begin that are no text, in Latin-1, and what to do with them. */
const KINDS: readonly { starts: string; sentence: string }[] = [
  { starts: '\x1F\x8B', sentence: 'This is a gzip archive. Unpack it and import the JSON file inside.' },
  { starts: '\x89PNG', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: '\xFF\xD8\xFF', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: 'GIF8', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: 'RIFF', sentence: 'This is a picture or a recording. Import a text file that holds the JSON.' },
  { starts: '%PDF', sentence: 'This is a PDF. Take the JSON out of it as plain text.' },
  {
    starts: '{\\rtf',
    sentence: 'This is a document with formatting (RTF). Take the JSON out of it as plain text.',
  },
  {
    starts: '\xD0\xCF\x11\xE0',
    sentence: 'This is an Office document. Take the JSON out of it as plain text.',
  },
];

const ZIP = 'PK\x03\x04';
/** Names of the first parts of the archives that Office programs write. */
const OFFICE: readonly { part: string; what: string }[] = [
  { part: 'word/', what: 'a Word document' },
  { part: 'xl/', what: 'an Excel workbook' },
  { part: 'ppt/', what: 'a PowerPoint presentation' },
  { part: 'vnd.oasis.opendocument', what: 'an OpenDocument file' },
  { part: '[Content_Types].xml', what: 'an Office document' },
];

/** A sentence on a file that is no text by its first bytes: what it is, and what to do. Undefined for all others. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 8));
  if (!head.startsWith(ZIP)) return KINDS.find(({ starts }) => head.startsWith(starts))?.sentence;
  const listing = latin1(bytes.subarray(0, 2_000)) + latin1(bytes.subarray(-4_000));
  const office = OFFICE.find(({ part }) => listing.includes(part));
  return office
    ? `This is ${office.what}. Take the JSON out of it as plain text.`
    : 'This is a zip archive. Unpack it and import the JSON file inside.';
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
