import * as words from '#words/manifest/hosts';
import type { Change } from '../../lib/json/edit';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { toPointer, valueAt } from '../../lib/json/pointer';
import { addressesOf } from '../secrets/address-secrets';
import { findCredentials, findWithheldValues, NO_NAME } from '../secrets/credentials';

/** A host of a document, as it is written, and the places of the addresses that have it. */
export type HostUse = { host: string; pointers: string[] };

/**
 * A header value that may differ from account to account, and why: the sender left it out, it is a credential, or webhooks have
 * the same header with another value.
 */
export type HeaderUse = { pointer: string; name: string; why: 'withheld' | 'credential' | 'differs' };

/** Scheme, what stands before the host, the host with its port, the rest. */
const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?)([^/?#\s]+)(.*)$/is;

/** The hosts of all addresses of a document, each once, in its order. Paths inside the platform have none. */
export function hostsOf(document: unknown): HostUse[] {
  const hosts = new Map<string, HostUse>();
  for (const { pointer, address } of addressesOf(document)) {
    const host = ADDRESS.exec(address)?.[2]?.toLowerCase();
    if (!host) continue;
    const use = hosts.get(host) ?? { host, pointers: [] };
    use.pointers.push(pointer);
    hosts.set(host, use);
  }
  return [...hosts.values()];
}

/**
 * The header values of a text that may belong to one account, in its order: credentials, what a sender left out, and every
 * header that has other values on other webhooks. Names of headers are the same in capitals and small letters.
 */
export function headerValuesOf(text: string): HeaderUse[] {
  const parsed = parse(text);
  const asked = new Map<string, HeaderUse['why']>();
  for (const { pointer } of findWithheldValues(text)) asked.set(pointer, 'withheld');
  for (const { pointer } of findCredentials(text)) asked.set(pointer, 'credential');
  const headers = parsed.ok ? headersOf(parsed.value) : [];
  const values = new Map<string, Set<unknown>>();
  for (const { key, value } of headers) values.set(key, (values.get(key) ?? new Set()).add(value));
  return headers.flatMap(({ pointer, name, key }) => {
    const differs = key !== '' && (values.get(key)?.size ?? 0) > 1;
    const why = asked.get(pointer) ?? (differs ? 'differs' : undefined);
    return why ? [{ pointer, name, why }] : [];
  });
}

/** All headers of all webhooks that have a value; `key` is the name as it is compared. */
function headersOf(document: unknown): { pointer: string; name: string; key: string; value: unknown }[] {
  const webhooks = valueAt(document, '/capabilities/webhooks');
  if (!isObject(webhooks)) return [];
  return Object.entries(webhooks).flatMap(([event, webhook]) => {
    const list = isObject(webhook) ? webhook.headers : undefined;
    if (!Array.isArray(list)) return [];
    return list.flatMap((header, at) => {
      if (!isObject(header) || !Object.hasOwn(header, 'header_value')) return [];
      const { header_name: given, header_value: value } = header;
      const name = typeof given === 'string' && given !== '' ? given : NO_NAME;
      const key = typeof given === 'string' ? given.trim().toLowerCase() : '';
      const pointer = toPointer(['capabilities', 'webhooks', event, 'headers', String(at), 'header_value']);
      return [{ pointer, name, key, value }];
    });
  });
}

/** The changes that put other hosts into the addresses; scheme, path and query stay. Hosts that are not named stay, too. */
export function hostChanges(document: unknown, hosts: ReadonlyMap<string, string>): Change[] {
  return hostsOf(document).flatMap(({ host, pointers }) => {
    const wanted = hosts.get(host);
    if (wanted === undefined || wanted === host) return [];
    return pointers.map((pointer): Change => {
      const address = String(valueAt(document, pointer));
      return {
        op: 'set',
        pointer,
        value: address.replace(ADDRESS, (_, before, _host, after) => `${before}${wanted}${after}`),
      };
    });
  });
}

/** A sentence on what is wrong with a host that was typed; undefined where it can stand in an address. */
export function hostFault(host: string): string | undefined {
  if (/[/?#@\s\\]/.test(host)) return words.hostAlone;
  try {
    return new URL(`https://${host}/`).host === '' ? words.typeAHost : undefined;
  } catch {
    return words.noHost;
  }
}
