import * as words from '#words/manifest/link';
import { unframe } from './frame';

/** Why a link cannot be opened. */
export type DamageReason = 'cut-off' | 're-encoded' | 'newer-version' | 'changed' | 'too-large';

/** What an address carries: nothing of ours, compressed bytes, or something that once was a link. */
export type Found =
  | { kind: 'none' }
  | { kind: 'ok'; body: Uint8Array; repairs: string[] }
  | { kind: 'damaged'; reason: DamageReason; message: string };

/** Longest address, in UTF-16 characters, that is looked at: browsers (Chromium's `kMaxURLChars`) take no longer one. */
export const MAX_ADDRESS = 2 * 1024 * 1024;
/** Longest address that is searched and repaired; a longer one opens only as it was sent, so that no link holds the page up. */
const MAX_REPAIR = 250_000;

// Repeats in the patterns here are bounded: an unbounded one overflows the stack on a run of millions of characters.
const FOREIGN = /[^A-Za-z0-9_-]/;

/** The sentence for each reason. */
export const MESSAGES: Record<DamageReason | 'case' | 'foreign', string> = {
  'cut-off': words.cutOff,
  're-encoded': words.reEncoded,
  'newer-version': words.newerVersion,
  changed: words.changed,
  'too-large': words.unpacksTooLarge,
  foreign: words.foreign,
  case: words.caseChanged,
};

/**
 * Finds the payload in an address: a full URL, a fragment, a bare payload, or a text with a link in it, whatever mail and chat
 * programs did to it. Loads neither the dictionary nor the inflater, so a page can ask at its start whether a link is being opened.
 */
export function findPayload(address: string): Found {
  if (address.length > MAX_ADDRESS) return damaged('too-large');
  const untouched = exact(address);
  if (untouched) return untouched;
  if (address.length > MAX_REPAIR) {
    const hash = address.indexOf('#') + 1;
    return tryAt(address.slice(hash), hash ? 'fragment' : 'bare', false);
  }
  const { text, repairs } = unwrap(address);
  const texts = [
    text,
    // What Proofpoint wrapped may have been percent-encoded before.
    unwrap(proofpoint(text)).text,
    text.replace(/<\/?(?:br|wbr)\/?>/gi, ''),
    // A word processor breaks with a hyphen of its own; where the hyphen was the link's, the first of these fits.
    unwrap(address.replace(/-[ \t>]{0,99}\r?\n[ \t>]{0,99}/g, '')).text,
    text.replace(/[\u2010\u2011\u2212]/g, '-').replace(/[\u2013\u2014]/g, '--'),
  ];
  let firstDamage: Found = { kind: 'none' };
  for (const [i, candidate] of texts.entries()) {
    if (i > 0 && candidate === text) continue;
    const extra = i === 0 ? [] : [words.replacedPutBack];
    for (const [nth, start] of starts(candidate).entries()) {
      const found = tryAt(candidate.slice(start.at), start.place);
      const front = nth > 0 ? [words.textInFrontLeftOut] : [];
      if (found.kind === 'ok')
        return { ...found, repairs: [...repairs, ...extra, ...front, ...found.repairs] };
      if (firstDamage.kind === 'none') firstDamage = found;
    }
  }
  return firstDamage.kind === 'none' ? emptied(address) : firstDamage;
}

/** Only links of ours have an empty query: where no payload is left behind it, it was lost or replaced on the way. */
function emptied(address: string): Found {
  const match = /^https?:\/\/[^\s?#]{1,2000}\?(?:#(\S{0,2000}))?$/i.exec(address.trim());
  if (!match) return { kind: 'none' };
  return match[1] ? damaged('changed', MESSAGES.foreign) : damaged('cut-off');
}

/** An address that nothing happened to: answered at once, without a search. */
function exact(address: string): Found | undefined {
  const payload = address.slice(address.indexOf('#') + 1);
  if (FOREIGN.test(payload)) return undefined;
  const frame = unframe(payload);
  return frame.kind === 'ok' && !frame.repair ? { kind: 'ok', body: frame.body, repairs: [] } : undefined;
}

/** Undoes percent-encoding (several times over), entities, line breaks, spaces and invisible characters. */
function unwrap(address: string): { text: string; repairs: string[] } {
  const repairs: string[] = [];
  const step = (text: string, next: string, repair: string) => {
    if (next !== text && !repairs.includes(repair)) repairs.push(repair);
    return next;
  };
  let text = address;
  for (let round = 0; round < 4; round++) {
    const before = text;
    const joined = text
      .trim()
      .replace(/=\r?\n|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]{1,999}/g, '');
    text = step(text, joined, words.breaksTakenOut);
    text = step(text, text.replace(/&(?:num|#35|#x23);/gi, '#').replace(/&amp;/gi, '&'), words.signsPutBack);
    text = step(
      text,
      // Quoted-printable. Only links of ours have an empty query in front of a # sign.
      text.replace(/(?:\?|=3F)=23/gi, '?#'),
      words.signsPutBack,
    );
    text = step(text, text.replace(/(?:%[0-9a-f]{2}){1,999}/gi, percentDecode), words.percentEncodingUndone);
    if (text === before) break;
  }
  return { text, repairs };
}

function percentDecode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** Addresses that Proofpoint's URL Defense (version 2) wrapped: `_` stands for a slash and `-3A` for a colon. */
function proofpoint(text: string): string {
  if (!text.includes('-3A__')) return text;
  return text
    .replaceAll('_', '/')
    .replace(/(?:-[0-9A-F]{2}){1,999}/g, (run) => percentDecode(run.replaceAll('-', '%')));
}

/** Where a payload may stand; `other`: anywhere in a query or in a text, where trackers write such strings too. */
type Place = 'fragment' | 'query' | 'bare' | 'other';

function starts(text: string): { at: number; place: Place }[] {
  const found: { at: number; place: Place }[] = [];
  for (let at = text.indexOf('#'); at >= 0 && found.length < 4; at = text.indexOf('#', at + 1)) {
    found.push({ at: at + 1, place: 'fragment' });
  }
  if (!found.length) {
    const query = text.indexOf('?') + 1;
    found.push({ at: query, place: query ? 'query' : 'bare' });
  }
  for (const match of text.matchAll(/(?<![A-Za-z0-9_-])1[A-Za-z0-9_-]{9}/g)) {
    if (found.push({ at: match.index, place: 'other' }) >= 24) break;
  }
  return found;
}

/** Reads one possible payload: up to the first foreign character, or with the foreign characters taken out. */
function tryAt(rest: string, place: Place, squeeze = true): Found {
  const end = rest.search(FOREIGN);
  const token = end < 0 ? rest : rest.slice(0, end);
  if (!token) return { kind: 'none' };
  const first = unframe(token);
  if (first.kind === 'ok') {
    const repairs = place === 'query' ? [words.hashPutBack] : [];
    if (first.repair) repairs.push(first.repair);
    if (end >= 0 && !repairs.includes(words.textBehindLeftOut)) repairs.push(words.textBehindLeftOut);
    return { kind: 'ok', body: first.body, repairs };
  }
  if (place === 'other') return { kind: 'none' };
  if (end >= 0 && squeeze) {
    const squeezed = unframe(rest.replace(/[^A-Za-z0-9_-]{1,999}/g, ''));
    if (squeezed.kind === 'ok') return { kind: 'ok', body: squeezed.body, repairs: [words.foreignTakenOut] };
  }
  if (!meantAsPayload(token, place, end < 0)) return { kind: 'none' };
  if (/^[2-9]/.test(token)) return damaged('newer-version');
  if (first.why === 'case') return damaged('changed', MESSAGES.case);
  if (/^[%+/~*^|=]{1,999}[A-Za-z0-9_-]/.test(rest.slice(token.length))) return damaged('re-encoded');
  return damaged(first.why === 'content' ? 'changed' : 'cut-off');
}

/** Anchors and routes of the page never begin with a digit, and no anchor is a long run of mixed letters and digits. */
function meantAsPayload(token: string, place: Place, alone: boolean): boolean {
  const long = token.length >= 24;
  if (place === 'fragment' && token.startsWith('1')) return true;
  if (place === 'bare' && token.startsWith('1')) return alone || long;
  if (place === 'fragment' && /^[2-9]/.test(token) && long) return true;
  return long && /[a-z]/.test(token) && /[A-Z]/.test(token) && /\d/.test(token);
}

function damaged(reason: DamageReason, message = MESSAGES[reason]): Found {
  return { kind: 'damaged', reason, message };
}
