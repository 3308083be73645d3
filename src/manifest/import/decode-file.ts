import * as words from '#words/manifest/import/refusals';
import { binaryKind } from './file-kinds';
import { BYTE_ORDER_MARK } from './read-import';

/** How a text is written in bytes. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * A file's bytes as text, or a sentence that says why they are none. `guess` is what the text most likely reads, for somebody
 * to look at: nothing uses it unasked.
 */
export type DecodedFile =
  | { ok: true; text: string; encoding: FileEncoding }
  | { ok: false; message: string; guess?: string };

/**
 * Reads a file's bytes as JSON text: UTF-8, or UTF-16 where a byte order mark or the zeros between its first signs say so.
 * What is neither gives a sentence. A UTF-8 byte order mark stays, so that `readImport` can tell that it was there.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const kind = binaryKind(bytes);
  if (kind !== undefined) return { ok: false, message: kind };
  const utf16 = utf16Order(bytes);
  if (utf16) {
    const text = decode(bytes, utf16);
    return text === undefined || CONTROL.test(text)
      ? { ok: false, message: words.notText }
      : { ok: true, text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, encoding: utf16 };
  }
  if (bytes.includes(0)) return { ok: false, message: words.notText };
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return { ok: true, text, encoding: 'utf-8' };
  // What older programs of Windows write, and Latin-1 but for characters that nobody types.
  const guess = decode(bytes, 'windows-1252');
  if (guess === undefined || CONTROL.test(guess) || /[\x80-\x9F]/.test(guess))
    return { ok: false, message: words.notUtf8 };
  return { ok: false, message: words.notUtf8, guess };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from text.
const CONTROL = /[\0-\x08\x0E-\x1F]/;

/** The byte order of UTF-16, by its mark, or by the zero beside the first sign of any JSON text (RFC 4627, section 3). */
function utf16Order([first = 1, second = 1]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
