import { deflateSync } from 'fflate';
import * as words from '#words/manifest/link';
import { wellFormed } from '../../lib/json/well-formed';
import { MAX_CONTENT_BYTES, unpack } from './decode';
import { dictionary } from './dictionary';
import { type Envelope, writeEnvelope } from './envelope';
import { frame } from './frame';
import { MAX_ADDRESS } from './transport';

/** Longest payload, in characters: leaves room for the site's address in front. */
const MAX_PAYLOAD = MAX_ADDRESS - 10_000;

/**
 * A document's text, and what travels beside it, as the payload of a link (characters A-Z a-z 0-9 - _, version 1).
 * The text comes back character for character; only a lone surrogate, which UTF-8 cannot carry, becomes its JSON escape.
 * @throws RangeError when the content is over 8 MB or its link longer than browsers take; the message is fit for the user
 */
export function encodeLink(content: { text: string; envelope?: Envelope }): string {
  const envelope = content.envelope && writeEnvelope(content.envelope);
  // A NUL in the text itself would be taken for the seam; an empty envelope behind it keeps the text whole.
  const tail = envelope ?? (content.text.includes('\0') ? '{}' : undefined);
  const text = wellFormed(tail === undefined ? content.text : `${content.text}\0${tail}`);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_CONTENT_BYTES) throw new RangeError(words.tooLargeForLink);
  const body = deflateSync(bytes, { dictionary, level: 9 });
  const check = unpack(body);
  const faithful = typeof check === 'object' && check.text === text;
  // A link that does not open must never be handed out: if the compressor erred, the bytes travel as they are.
  const payload = frame(faithful ? body : deflateSync(bytes, { dictionary, level: 0 }));
  if (payload.length > MAX_PAYLOAD) throw new RangeError(words.tooLargeForLink);
  return payload;
}

/** The address to share: `base` without its query and fragment, then `?#` and the payload. */
export function shareUrl(base: string, payload: string): string {
  const end = base.search(/[?#]/);
  return `${end < 0 ? base : base.slice(0, end)}?#${payload}`;
}
