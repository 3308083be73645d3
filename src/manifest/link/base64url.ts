/** The 64 characters of a payload; the first 62 are letters and digits. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** The value, 0 to 63, of the character at `index`; 0 for a foreign character, which callers have ruled out. */
export function valueAt(text: string, index: number): number {
  return (VALUES[text.charCodeAt(index)] ?? 0) & 63;
}

/** Bytes to base64url (RFC 4648, section 5) without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    part += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
    if (left > 1) part += ALPHABET.charAt((group >> 6) & 63);
    if (left > 2) part += ALPHABET.charAt(group & 63);
    if (part.length > 8192) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}

/** Base64url characters of `text` from `start` on, to bytes; bits that do not fill a byte are dropped. */
export function fromBase64Url(text: string, start: number): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.floor(((text.length - start) * 6) / 8)));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = start; i < text.length; i++) {
    held = ((held & 0xff) << 6) | valueAt(text, i);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}
