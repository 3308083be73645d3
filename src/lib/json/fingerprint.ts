import { sha256 } from '@noble/hashes/sha2.js';
import { ofLastTwo } from '../memo';
import { canonicalJson } from './canonical';
import { parse } from './parse';

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';
const GROUPS = 5;

/**
 * A short readable hash of a document's value: five groups such as `lusab-babad-gutih-tugad-mudof`, to be compared by eye
 * or voice. The first 80 bits of SHA-256 over the canonical JSON in UTF-8, as proquints (each 16 bits, arXiv 0901.4016):
 * layout, key order and escapes do not matter, every value does. Undefined for a text that is not JSON.
 * 80 bits are plenty against accidents and against forging a second document for a given fingerprint.
 */
export const fingerprint = ofLastTwo(makeFingerprint);

function makeFingerprint(text: string): string | undefined {
  if (!parse(text).ok) return undefined;
  const hash = sha256InUtf8(canonicalJson(text));
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
  return Array.from({ length: GROUPS }, (_, at) => proquint(view.getUint16(at * 2))).join('-');
}

/** In pieces: the bytes of megabytes at once take the browser longer to make than to hash. */
function sha256InUtf8(text: string): Uint8Array {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE;
    // A surrogate pair stays in one piece.
    const isCut = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    const next = isCut ? end + 1 : end;
    hash.update(encoder.encode(text.slice(at, next)));
    at = next;
  }
  return hash.digest();
}

/** UTF-16 characters. */
const PIECE = 16_384;

function proquint(bits: number): string {
  const consonant = (shift: number) => CONSONANTS.charAt((bits >> shift) & 15);
  const vowel = (shift: number) => VOWELS.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}
