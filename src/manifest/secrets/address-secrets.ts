import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { childPointer, toPointer } from '../../lib/json/pointer';
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
  return addressesOf(parsed.value).slice(0, MAX_ADDRESSES).flatMap(secretsIn);
}

type Address = { pointer: string; address: string };

function addressesOf(value: unknown): Address[] {
  if (!isObject(value)) return [];
  const redirects = value.redirect_uris;
  const webhooks = isObject(value.capabilities) ? value.capabilities.webhooks : undefined;
  const found: [string, unknown][] = [
    ...(isObject(webhooks) ? Object.entries(webhooks) : []).map(([event, webhook]): [string, unknown] => [
      toPointer(['capabilities', 'webhooks', event, 'endpoint']),
      isObject(webhook) ? webhook.endpoint : undefined,
    ]),
    ...(Array.isArray(redirects) ? redirects : []).map((address, index): [string, unknown] => [
      childPointer('/redirect_uris', index),
      address,
    ]),
    ['/entry_uri', value.entry_uri],
    ['/logo_uri', value.logo_uri],
  ];
  return found.flatMap(([pointer, address]) => (typeof address === 'string' ? [{ pointer, address }] : []));
}

function secretsIn({ pointer, address }: Address): AddressSecret[] {
  if (!URL.canParse(address)) return [];
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
