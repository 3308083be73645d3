import { isObject } from '../../lib/json/json-value';

/** What travels beside the manifest and is no part of it. Every field may be missing; texts are shown as text only. */
export interface Envelope {
  /** LivePerson account number. */
  account?: string;
  sender?: string;
  note?: string;
  /** When the link was made: ISO 8601, to the minute. */
  sentAt?: string;
  /** JSON Pointers of the values that the sender left out. */
  withheld?: string[];
  /** Fingerprint of the document that this one answers. */
  answers?: string;
  /** Notes pinned to places in the document. */
  notes?: { pointer: string; text: string; item?: string }[];
  /** Ids of the rules that the sender asked not to hear of. */
  silenced?: string[];
  /** Fingerprint of the document as the sender had it. */
  fingerprint?: string;
}

// Names on the wire: final in version 1. New fields may be added; readers pass over those that they do not know.
const TEXT_FIELDS = [
  ['account', 'a'],
  ['sender', 's'],
  ['note', 'n'],
  ['sentAt', 't'],
  ['answers', 'r'],
  ['fingerprint', 'f'],
] as const;

/** An envelope as the JSON text that travels; `undefined` when there is nothing in it. */
export function writeEnvelope(envelope: Envelope): string | undefined {
  const wire: Record<string, unknown> = {};
  for (const [name, key] of TEXT_FIELDS) {
    if (envelope[name]) wire[key] = envelope[name];
  }
  if (envelope.withheld?.length) wire.w = envelope.withheld;
  if (envelope.silenced?.length) wire.x = envelope.silenced;
  if (envelope.notes?.length) {
    // JSON leaves out an item that is undefined.
    wire.c = envelope.notes.map(({ pointer, text, item }) => ({ p: pointer, t: text, i: item || undefined }));
  }
  return Object.keys(wire).length ? JSON.stringify(wire) : undefined;
}

/**
 * The envelope in a text that came with a link. Only known fields of the right type are read, so that nothing else in it
 * can do anything. `undefined` when it holds no known field.
 * @throws SyntaxError when the text is no JSON object
 */
export function readEnvelope(text: string): Envelope | undefined {
  const wire: unknown = JSON.parse(text);
  if (!isObject(wire)) throw new SyntaxError('The envelope is not an object.');
  const envelope: Envelope = {};
  for (const [name, key] of TEXT_FIELDS) {
    const value = wire[key];
    if (typeof value === 'string' && value) envelope[name] = value;
  }
  const withheld = list(wire.w).filter((entry) => typeof entry === 'string');
  if (withheld.length) envelope.withheld = withheld;
  const silenced = list(wire.x).filter((entry) => typeof entry === 'string');
  if (silenced.length) envelope.silenced = silenced;
  const notes = list(wire.c).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const { p: pointer, t: note, i: item } = entry;
    if (typeof pointer !== 'string' || typeof note !== 'string') return [];
    return [{ pointer, text: note, ...(typeof item === 'string' && item ? { item } : {}) }];
  });
  if (notes.length) envelope.notes = notes;
  return Object.keys(envelope).length ? envelope : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
