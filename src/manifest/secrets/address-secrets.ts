import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { toPointer } from '../../lib/json/pointer';
import { parseUrl } from '../../lib/url/parse-url';
import { ADDRESS_FORMATS } from '../schema/formats/address-formats';
import { schemaAt } from '../schema/schema';
import { isSecretName } from './credentials';

/** An address that carries what looks like a credential: a name or password in front of the host, or a parameter by its name. */
export type AddressSecret =
  | { pointer: string; kind: 'password' }
  | { pointer: string; kind: 'parameter'; name: string };

/** More addresses than any manifest has. */
const MAX_ADDRESSES = 500;
/** Parameters of an address that open a door, beside those whose name says so: `code` is the key of an Azure function. */
const PARAMETER = /^(code|subscription-key)$/i;

/**
 * Addresses with credentials in them. They travel with every link, for an address without its credential is another one.
 * @param text a document's JSON; what is none has no addresses.
 */
export function addressSecrets(text: string): AddressSecret[] {
  const parsed = parse(text);
  if (!parsed.ok) return [];
  return addressesOf(parsed.value, MAX_ADDRESSES).slice(0, MAX_ADDRESSES).flatMap(secretsIn);
}

/** An address in a document, and where it stands. */
export type Address = { pointer: string; address: string };

/**
 * Every text whose schema says that it is an address, and the endpoints of events that the schema does not know.
 * @param limit once so many are found, no further object or list is looked into
 */
export function addressesOf(value: unknown, limit = Number.POSITIVE_INFINITY): Address[] {
  const found: Address[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]) => {
    if (typeof node === 'string') {
      if (isAddressPlace(path)) found.push({ pointer: toPointer(path), address: node });
      return;
    }
    if (found.length >= limit || !mayHoldAddresses(path)) return;
    if (Array.isArray(node)) for (const [index, item] of node.entries()) walk(item, [...path, index]);
    else if (isObject(node)) for (const [key, item] of Object.entries(node)) walk(item, [...path, key]);
  };
  walk(value, []);
  return found;
}

function isAddressPlace(path: readonly (string | number)[]): boolean {
  return ADDRESS_FORMATS.has(schemaAt(path)?.format ?? '') || (path.length === 4 && path[3] === 'endpoint');
}

// Below a place that the schema does not know there is nothing to find, but in a webhook of an unknown event.
function mayHoldAddresses(path: readonly (string | number)[]): boolean {
  return schemaAt(path) !== undefined || (path.length === 3 && path[1] === 'webhooks');
}

function secretsIn({ pointer, address }: Address): AddressSecret[] {
  if (!parseUrl(address)) return [];
  const url = new URL(address);
  return [
    ...(url.password || url.username ? [{ pointer, kind: 'password' } as const] : []),
    ...secretParameters(url).map((name) => ({ pointer, kind: 'parameter', name }) as const),
  ];
}

/** The parameters of an address, in its query or fragment, whose name says that their value is a credential. */
export function secretParameters({ search, searchParams, hash }: URL): string[] {
  if (search === '' && hash === '') return [];
  const parameters = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  const names = new Set(parameters.filter(([, value]) => value !== '').map(([name]) => name));
  return [...names].filter((name) => isSecretName(name) || PARAMETER.test(name));
}
