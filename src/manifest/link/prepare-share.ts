import { fingerprint } from '../../lib/json/fingerprint';
import type { Note } from '../notes/note';
import { type AddressSecret, addressSecrets } from '../secrets/address-secrets';
import { type Credential, findCredentials, findWithheld, withhold } from '../secrets/credentials';
import type { Envelope } from './envelope';
import { type Link, makeLink } from './make-link';
import { rightFields, type ShareNote } from './share-note';

/** A document made ready for a link. */
export type Prepared = {
  /** What the link carries: the document's text, with credentials left out unless somebody chose to include them. */
  text: string;
  /** Credentials of the document, left out or included. */
  credentials: readonly Credential[];
  /** Values that an earlier sender had left out already: whatever this dialog does, the document is not complete. */
  alreadyWithheld: readonly { pointer: string; name: string }[];
  /** Addresses that carry credentials: these travel, whatever is chosen. */
  addressSecrets: readonly AddressSecret[];
  /** Fingerprint of the document as it stands in the editor. */
  fingerprint: string;
  /** Fingerprint of what the link carries; the same where nothing is left out. */
  sharedFingerprint: string;
  /** False where this dialog leaves values out. */
  isComplete: boolean;
};

/** Leaves credentials out of a text. @param text JSON that `parse` accepts */
export function prepare(text: string, includeCredentials: boolean): Prepared {
  const credentials = findCredentials(text);
  const shared = includeCredentials ? text : withhold(text, credentials);
  const whole = fingerprint(text) ?? '';
  return {
    text: shared,
    credentials,
    alreadyWithheld: findWithheld(text),
    addressSecrets: addressSecrets(text),
    fingerprint: whole,
    sharedFingerprint: shared === text ? whole : (fingerprint(shared) ?? ''),
    isComplete: shared === text,
  };
}

/**
 * What travels beside the manifest: the fields of the note that are filled and right, and when, if there is any; the
 * fingerprint of the complete document where values of it were left out; what a reply replies to, with its notes; the
 * silenced rules. Undefined
 * when there is nothing to tell, so that a plain link stays short.
 */
export function envelopeOf(
  prepared: Prepared,
  note: ShareNote,
  sentAt: string,
  answer?: { answers: string; notes: readonly Note[] },
  silenced: readonly string[] = [],
): Envelope | undefined {
  const filled = Object.entries(rightFields(note)).filter(([, text]) => text !== '');
  const envelope: Envelope = Object.fromEntries(filled);
  if (filled.length > 0 || answer) envelope.sentAt = sentAt;
  // A document that came incomplete has no complete one that its fingerprint could stand for.
  if (!prepared.isComplete && prepared.alreadyWithheld.length === 0)
    envelope.fingerprint = prepared.fingerprint;
  if (silenced.length > 0) envelope.silenced = [...silenced];
  if (answer) Object.assign(envelope, { answers: answer.answers, notes: [...answer.notes] });
  return Object.keys(envelope).length > 0 ? envelope : undefined;
}

/** Lengths of payloads, in characters, that plain links keep to: of a template, and of an ordinary connector (issue 4). */
const PLAIN_LENGTHS = [40, 260];

/**
 * The link of a prepared document, with what travels beside it. It says when it was made, but for a link that tells nothing
 * else and would outgrow what a plain one is promised to take.
 */
export function shareLink(
  address: string,
  prepared: Prepared,
  envelope: Envelope | undefined,
  sentAt: string,
): Link {
  const timed = makeLink(address, prepared.text, { ...envelope, sentAt });
  // Far above the promised lengths there is nothing to weigh, and a long text is not packed twice.
  if (envelope?.sentAt || (timed.ok && payloadOf(timed.url) > 400)) return timed;
  const plain = makeLink(address, prepared.text, envelope);
  if (!timed.ok || !plain.ok) return plain;
  const outgrows = PLAIN_LENGTHS.some((most) => payloadOf(plain.url) <= most && payloadOf(timed.url) > most);
  return outgrows ? plain : timed;
}

const payloadOf = (url: string): number => url.length - url.indexOf('#') - 1;
