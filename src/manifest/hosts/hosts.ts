import type { Change } from '../../lib/json/edit';
import { valueAt } from '../../lib/json/pointer';
import { addressesOf } from '../secrets/address-secrets';
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
  for (const { pointer, address } of addressesOf(document)) {
    const host = ADDRESS.exec(address)?.[2]?.toLowerCase();
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
