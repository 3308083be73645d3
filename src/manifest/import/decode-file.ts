import { BYTE_ORDER_MARK } from './read-import';

/** A file's bytes as text, or a sentence that says why they are none. */
export type DecodedFile =
  | { ok: true; text: string; encoding: 'utf-8' | 'utf-16' }
  | { ok: false; message: string };

const KINDS: readonly { starts: string; sentence: string }[] = [
  { starts: 'PK\x03\x04', sentence: 'This is a zip archive. Unpack it and import the JSON file inside.' },
  { starts: '\x1F\x8B', sentence: 'This is a gzip archive. Unpack it and import the JSON file inside.' },
  { starts: '\x89PNG', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: '\xFF\xD8\xFF', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: 'GIF8', sentence: 'This is a picture. Import a text file that holds the JSON.' },
  { starts: 'RIFF', sentence: 'This is a picture or a recording. Import a text file that holds the JSON.' },
  { starts: '%PDF', sentence: 'This is a PDF. Copy the JSON out of it and paste it here.' },
  {
    starts: '\xD0\xCF\x11\xE0',
    sentence: 'This is an Office document. Copy the JSON out of it and paste it here.',
  },
];

const NOT_TEXT = 'This file is not text. Import a file that holds the manifest as JSON.';
const NOT_UTF8 =
  'This file is not in UTF-8, so its letters would be read wrongly. Save it as UTF-8 and import it again.';

/**
 * Reads a file's bytes as JSON text: UTF-8, or UTF-16 where a byte order mark says so. No byte is guessed: what is
 * neither gives a sentence. A UTF-8 byte order mark stays, so that `readImport` can tell that it was there.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(({ starts }) => head.startsWith(starts));
  if (kind) return { ok: false, message: kind.sentence };
  const utf16 = head.startsWith('\xFF\xFE')
    ? 'utf-16le'
    : head.startsWith('\xFE\xFF')
      ? 'utf-16be'
      : undefined;
  if (utf16) {
    const text = decode(bytes, utf16);
    return text === undefined || text.includes('\0')
      ? { ok: false, message: NOT_TEXT }
      : { ok: true, text: text.replace(BYTE_ORDER_MARK, ''), encoding: 'utf-16' };
  }
  if (bytes.includes(0)) return { ok: false, message: NOT_TEXT };
  const text = decode(bytes, 'utf-8');
  return text === undefined ? { ok: false, message: NOT_UTF8 } : { ok: true, text, encoding: 'utf-8' };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
