/** How an account's notifications are signed: by default HMAC-SHA1 in Base64. */
export type SignatureKind = { hash: 'sha1' | 'sha256'; encoding: 'base64' | 'hex' };

/** All kinds that an account can be set up for, the default first (manifest.md, "Delivery"). */
export const SIGNATURE_KINDS: readonly SignatureKind[] = [
  { hash: 'sha1', encoding: 'base64' },
  { hash: 'sha1', encoding: 'hex' },
  { hash: 'sha256', encoding: 'base64' },
  { hash: 'sha256', encoding: 'hex' },
];

/**
 * The value of `x-liveperson-signature` for a body: the hash's name, `=` and the HMAC of the body's UTF-8 bytes.
 * Needs Web Crypto, which browsers have on https pages and on this machine. Rejects for an empty secret.
 */
export async function signatureOf(body: string, secret: string, kind: SignatureKind): Promise<string> {
  if (secret === '') throw new Error('A signature needs a secret.');
  const bytes = new TextEncoder();
  const hash = kind.hash === 'sha1' ? 'SHA-1' : 'SHA-256';
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash }, false, [
    'sign',
  ]);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(body)));
  return `${kind.hash}=${kind.encoding === 'hex' ? toHex(digest) : btoa(String.fromCharCode(...digest))}`;
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
