import type { Node } from 'jsonc-parser';
import type { Step } from '../../lib/json/pointer';
import { keyOf } from '../../lib/json/tree';
import { findCredentials, WITHHELD } from '../secrets/credentials';

/**
 * Whether a value should not be repeated in words: whatever stands in a `client_secret`, and header values that look like a
 * credential, by the header's name or by themselves.
 * @param path where the value stands
 */
export function isSecret(path: readonly Step[], value: Node): boolean {
  if (path.includes('client_secret')) return true;
  return path.at(-1) === 'header_value' && isSecretHeaderValue(value);
}

/** The same for the value of a header in a list, without its place. */
export function isSecretHeaderValue(value: Node): boolean {
  if (value.value === WITHHELD) return true;
  const header = value.parent?.parent;
  const names = (header?.children ?? []).filter((child) => keyOf(child) === 'header_name');
  return (names.length > 0 ? names : [undefined]).some((name) =>
    looksSecret(String(name?.children?.[1]?.value ?? ''), value.children ? '-' : value.value),
  );
}

// Asked with a document of one header, so that words and links never disagree about what a credential is.
function looksSecret(header_name: string, header_value: unknown): boolean {
  const document = { capabilities: { webhooks: { x: { headers: [{ header_name, header_value }] } } } };
  return findCredentials(JSON.stringify(document)).length > 0;
}
