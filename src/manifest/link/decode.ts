import { Inflate } from 'fflate';
import * as words from '#words/manifest/link';
import { dictionary } from './dictionary';
import { type Envelope, readEnvelope } from './envelope';
import { type DamageReason, findPayload, MESSAGES } from './transport';

/** Most bytes that a link may unpack to. */
export const MAX_CONTENT_BYTES = 8_000_000;
/** Most UTF-16 characters of an envelope; more would keep the JSON parser busy for nothing. */
const MAX_ENVELOPE = 1_000_000;
/** Deflate unpacks at most 1 byte to 1032: a step of this many bytes yields about 2 MB before the limit is looked at. */
const STEP = 2048;

/**
 * What an address turned out to be. `none`: an ordinary visit. `ok`: the sender's text, character for character; `repairs`
 * says in sentences what had to be undone, and is empty for a link that arrived as it was sent.
 * `damaged`: `message` says what happened and what to ask the sender for.
 */
export type Decoded =
  | { kind: 'none' }
  | { kind: 'ok'; version: 1; text: string; envelope?: Envelope; repairs: string[] }
  | { kind: 'damaged'; reason: DamageReason; message: string };

/** Opens a link: a full URL, `location.href`, a fragment, a bare payload, or a text with a link in it. Never throws. */
export function decodeLink(address: string): Decoded {
  const found = findPayload(address);
  if (found.kind !== 'ok') return found;
  const content = unpack(found.body);
  if (content === undefined) return damaged('changed');
  if (content === 'too-large') return damaged('too-large');
  // JSON text holds no raw NUL, so the last one is the seam between document and envelope.
  const seam = content.text.lastIndexOf('\0');
  const opened = { kind: 'ok', version: 1, text: content.text, repairs: found.repairs } as const;
  if (seam < 0) return opened;
  const text = content.text.slice(0, seam);
  if (content.text.length - seam > MAX_ENVELOPE) return damaged('too-large');
  try {
    const envelope = readEnvelope(content.text.slice(seam + 1));
    return envelope ? { ...opened, text, envelope } : { ...opened, text };
  } catch {
    const repairs = [...found.repairs, words.noteLeftOut];
    return { ...opened, text, repairs };
  }
}

/** Inflates as far as the limit. `undefined`: not the output of a deflater, or not UTF-8. */
export function unpack(body: Uint8Array): { text: string } | 'too-large' | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  const inflate = new Inflate({ dictionary }, (chunk) => {
    size += chunk.length;
    text += decoder.decode(chunk, { stream: true });
  });
  try {
    for (let at = 0; at < body.length; at += STEP) {
      inflate.push(body.subarray(at, at + STEP), at + STEP >= body.length);
      if (size > MAX_CONTENT_BYTES) return 'too-large';
    }
    return { text: text + decoder.decode() };
  } catch {
    return undefined;
  }
}

function damaged(reason: DamageReason): Decoded {
  return { kind: 'damaged', reason, message: MESSAGES[reason] };
}
