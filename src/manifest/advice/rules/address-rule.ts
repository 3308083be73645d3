import * as fixWords from '#words/manifest/advice/rules/fixes';
import type { Address } from '../document/document';
import type { Found, Rule } from '../rule';
import { setting } from '../words';

type AddressRule = Omit<Rule, 'find'> & {
  /** The fields whose addresses it looks at; all where it names none. */
  fields?: readonly Address['field'][];
  find: (address: Address) => Found | undefined;
};

/** A rule that looks at one address after the other; those that are still to be filled in are told of by themselves. */
export function addressRule({ fields, find, ...rule }: AddressRule): Rule {
  return {
    ...rule,
    *find({ addresses }) {
      for (const address of addresses) {
        const isMeant = !address.isToFill && (fields?.includes(address.field) ?? true);
        const found = isMeant ? find(address) : undefined;
        if (found) yield found;
      }
    },
  };
}

/** What is found where an address goes over the network without encryption; on the machine itself nobody listens. */
export function notEncrypted(
  { pointer, text, url, host }: Address,
  message: (host: string) => string,
): Found | undefined {
  if (url.protocol !== 'http:' || host === 'loopback') return undefined;
  const encrypted = text.replace(/^http:/i, 'https:');
  return { pointer, message: message(url.host), fixes: [setting(fixWords.useHttps, pointer, encrypted)] };
}
