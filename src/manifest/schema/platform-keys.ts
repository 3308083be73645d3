import type { Change } from '../../lib/json/edit';
import { keyOf, readTree } from '../../lib/json/tree';
import { editManifest } from './edit-manifest';

/**
 * Keys that the platform writes into its own records and that a request to install must not contain. They arrive
 * when somebody imports an answer of the installation API. `client_secret` is a credential.
 */
export const PLATFORM_KEYS: readonly string[] = [
  'id',
  'client_id',
  'client_secret',
  'client_id_issued_at',
  'client_secret_expires_at',
  'deleted',
];

/**
 * The platform keys at the top level of an answer of the installation API, in its order; duplicates as often as they
 * stand there. A text that has nothing of an answer but an `id` or a `deleted` is a manifest with a key of its own.
 */
export function platformKeysIn(text: string): string[] {
  const root = readTree(text);
  if (root?.type !== 'object') return [];
  const keys = (root.children ?? []).map(keyOf).filter((key) => PLATFORM_KEYS.includes(key));
  return keys.some((key) => key.startsWith('client_')) ? keys : [];
}

/** The text without `client_secret`, so that the credential reaches no store; the same text where there is none. */
export function withoutSecret(text: string): string {
  const secrets = platformKeysIn(text).filter((key) => key === 'client_secret');
  return editManifest(
    text,
    secrets.map(() => ({ op: 'remove', pointer: '/client_secret' })),
  ).text;
}

/** The changes that take these keys out of a manifest. */
export function platformKeyRemovals(keys: readonly string[]): Change[] {
  return keys.map((key) => ({ op: 'remove', pointer: `/${key}` }));
}
