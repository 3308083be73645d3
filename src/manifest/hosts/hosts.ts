import type { Change } from '../../lib/json/edit';
import { isObject } from '../../lib/json/json-value';
import { type Path, toPointer, valueAt } from '../../lib/json/pointer';
import { ADDRESS_FORMATS } from '../schema/formats';
import { schemaAt } from '../schema/schema';
import { findCredentials, findWithheldValues } from '../secrets/credentials';

/** A host of a document, as it is written, and the places of the addresses that have it. */
export type HostUse = { host: string; pointers: string[] };

/** A header value that may differ from account to account. `isWithheld`: the sender left it out. */
export type HeaderUse = { pointer: string; name: string; isWithheld: boolean };

/** Scheme, what stands before the host, the host with its port, the rest. */
const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?)([^/?#\s]+)(.*)$/is;

/** The hosts of all addresses of a document, each once, in its order. Paths inside the platform have none. */
export function hostsOf(document: unknown): HostUse[] {
  const hosts = new Map<string, HostUse>();
  for (const { pointer, text } of addressesIn(document)) {
    const host = ADDRESS.exec(text)?.[2]?.toLowerCase();
    if (!host) continue;
    const use = hosts.get(host) ?? { host, pointers: [] };
    use.pointers.push(pointer);
    hosts.set(host, use);
  }
  return [...hosts.values()];
}

/** The header values of a text that belong to one account: credentials, and what a sender left out. */
export function headerValuesOf(text: string): HeaderUse[] {
  const withheld = findWithheldValues(text).map((use) => ({ ...use, isWithheld: true }));
  const found = findCredentials(text).map((use) => ({ ...use, isWithheld: false }));
  return [...found, ...withheld]
    .filter(({ pointer }) => pointer.endsWith('/header_value'))
    .sort((a, b) => a.offset - b.offset)
    .map(({ pointer, name, isWithheld }) => ({ pointer, name, isWithheld }));
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
  if (/[/?#@\s\\]/.test(host))
    return 'Type the host alone, such as connector.acme.com: no https://, no path.';
  try {
    return new URL(`https://${host}/`).host === '' ? 'Type a host, such as connector.acme.com.' : undefined;
  } catch {
    return 'This is no host. Type one such as connector.acme.com, with a port where it has one.';
  }
}

function addressesIn(document: unknown): { pointer: string; text: string }[] {
  const found: { pointer: string; text: string }[] = [];
  const walk = (value: unknown, path: Path) => {
    if (typeof value === 'string') {
      if (isAddressPlace(path)) found.push({ pointer: toPointer(path), text: value });
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(document, []);
  return found;
}

// Of an event that the schema does not know the endpoint is an address, too.
function isAddressPlace(path: Path): boolean {
  const isEndpoint = path.length === 4 && path[1] === 'webhooks' && path[3] === 'endpoint';
  return isEndpoint || ADDRESS_FORMATS.has(schemaAt(path)?.format ?? '');
}
