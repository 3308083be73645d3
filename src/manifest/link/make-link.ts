import * as words from '#words/manifest/link';
import { encodeLink, shareUrl } from './encode';
import type { Envelope } from './envelope';

/** The length, in characters, that mail and chat programs keep whole. */
export const SAFE_LENGTH = 2_000;

/** The longest text, in UTF-16 characters, that is packed into a link: packing holds the page up, and no mail takes the link. */
const MAX_TEXT = 500_000;

export type Link = { ok: true; url: string } | { ok: false; message: string };

/**
 * The link that carries a document's text and what travels beside it. `address` is the address of this page as it stands,
 * with whatever fragment an earlier link left in it; only its origin and path are used, so that sharing twice gives one
 * fragment.
 */
export function makeLink(address: string, text: string, envelope?: Envelope): Link {
  if (text.length > MAX_TEXT) return { ok: false, message: words.tooLargeForLink };
  const { origin, pathname } = new URL(address);
  try {
    const payload = encodeLink(envelope ? { text, envelope } : { text });
    return { ok: true, url: shareUrl(origin + pathname, payload) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: error.message };
    throw error;
  }
}

/** What the length of a link means for those who send it. */
export function lengthInWords(length: number): string {
  return length <= SAFE_LENGTH ? words.fitsInChat(length) : words.mayBeCut(length);
}

/** Now, to the minute, as links carry it: `2026-05-03T14:05Z`. */
export function minuteNow(): string {
  return `${new Date().toISOString().slice(0, 16)}Z`;
}
