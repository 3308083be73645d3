import * as words from '#words/manifest/link';
import { ALPHABET, fromBase64Url, toBase64Url, valueAt } from './base64url';
import { CRC_START, crcEnd, crcStep } from './checksum';

// A payload of version 1, for ever:
//   '1'          the version
//   6 characters 36 bits: CRC-32 of '1' and the body, then (payload length mod 16)
//   n characters base64url of the body
//   1 character  letter or digit: (payload length div 16) mod 62; also keeps a link from ending in - or _
const VERSION = 1;
const VERSION_CODE = 0x31;
const HEAD = 7;
const SHORTEST = HEAD + 2 + 1;

/** What was found in a string that claims to be a payload. */
type Unframed =
  | { kind: 'ok'; body: Uint8Array; repair?: string }
  | { kind: 'damaged'; why: 'short' | 'case' | 'content' };

/** Compressed bytes to a payload: characters A-Z a-z 0-9 - _ that start with `1` and end in a letter or digit. */
export function frame(body: Uint8Array): string {
  const text = toBase64Url(body);
  const length = HEAD + text.length + 1;
  let state = crcStep(CRC_START, VERSION_CODE);
  for (const byte of body) state = crcStep(state, byte);
  return VERSION + head(crcEnd(state), length) + text + endMark(length);
}

/**
 * A payload, which must consist of alphabet characters only, back to compressed bytes. Characters glued behind the end
 * are left out, and a missing end mark is passed over when the checksum holds; `repair` then says so.
 */
export function unframe(payload: string): Unframed {
  const bytes = fromBase64Url(payload, HEAD);
  const checksum = readChecksum(payload);
  let state = crcStep(CRC_START, VERSION_CODE);
  let read = 0;
  // A crafted payload can meet the checksum at every byte; looking closer costs time, so it is done a few times only.
  let looks = 4;
  for (let length = SHORTEST; length <= payload.length + 1; length++) {
    const count = Math.floor(((length - HEAD - 1) * 6) / 8);
    if ((length - HEAD - 1) % 4 === 1) continue;
    while (read < count) state = crcStep(state, bytes[read++] ?? 0);
    if (crcEnd(state) !== checksum || (length < payload.length && !lengthFits(payload, length))) continue;
    if (looks-- === 0) break;
    const whole = frame(bytes.subarray(0, count));
    if (whole === payload) return { kind: 'ok', body: bytes.subarray(0, count) };
    const repair = repairOf(whole, payload);
    if (repair) return { kind: 'ok', body: bytes.subarray(0, count), repair };
  }
  return { kind: 'damaged', why: damageOf(payload) };
}

function head(checksum: number, length: number): string {
  let text = '';
  for (let shift = 26; shift >= 2; shift -= 6) text += ALPHABET.charAt((checksum >>> shift) & 63);
  return text + ALPHABET.charAt(((checksum & 3) << 4) | (length & 15));
}

function readChecksum(payload: string): number {
  let checksum = 0;
  for (let i = 1; i < HEAD - 1; i++) checksum = checksum * 64 + valueAt(payload, i);
  return checksum * 4 + (valueAt(payload, HEAD - 1) >> 4);
}

function endMark(length: number): string {
  return ALPHABET.charAt((length >> 4) % 62);
}

/** What may be undone: text glued behind, and a lost last character. A changed one never is, wherever it stands. */
function repairOf(whole: string, payload: string): string | undefined {
  if (payload.startsWith(whole)) return words.textBehindLeftOut;
  const isShort = payload.length === whole.length - 1 && whole.startsWith(payload);
  return isShort ? words.lastCharacterMissing : undefined;
}

function damageOf(payload: string): 'short' | 'case' | 'content' {
  if (payload.length >= 24 && (!/[A-Z]/.test(payload) || !/[a-z]/.test(payload))) return 'case';
  return payload.length >= SHORTEST && lengthFits(payload, payload.length) ? 'content' : 'short';
}

/** Whether both traces of the length, in the head and in the end mark, say that a payload ends after `length` characters. */
function lengthFits(payload: string, length: number): boolean {
  return payload[length - 1] === endMark(length) && (valueAt(payload, HEAD - 1) & 15) === (length & 15);
}
