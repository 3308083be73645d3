import { parse as parseLanguageTag } from 'bcp-47';
import { parseUrl } from '../../../lib/url/parse-url';

/** What is wrong with an address. One cause at a time, the one to correct first. */
export type AddressFault =
  | 'empty'
  | 'white-space'
  | 'backslash'
  | 'http'
  | 'other-scheme'
  | 'no-scheme'
  | 'slashes'
  | 'no-host'
  | 'unreadable';

/** What is wrong with a scope list (RFC 6749, section 3.3). */
export type ScopeFault = 'empty' | 'spacing' | 'character';

/** What is wrong with a key: only keys that start with `client_name#` can be wrong (RFC 7591, section 2.2). */
export type KeyFault = 'no-language' | 'bad-language';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
// The URL parser drops or encodes these without a word, so what is shown would not be what is called.
const SILENTLY_CHANGED = /[\s\p{Cc}]/u;
// The schemes for which the URL parser also accepts missing or extra slashes.
const WEB_SCHEMES = new Set(['http', 'https', 'ws', 'wss', 'ftp']);

const LANGUAGE_KEY_PREFIX = 'client_name#';

/** The scheme of an address in lower case, without the colon; undefined when it has none. */
export function schemeOf(address: string): string | undefined {
  return SCHEME.exec(address)?.[1]?.toLowerCase();
}

/** The fault of a webhook endpoint: an absolute URL that starts with `https://`. Undefined when there is none. */
export function httpsUrlFault(address: string): AddressFault | undefined {
  const rough = roughFault(address);
  if (rough) return rough;
  const scheme = schemeOf(address);
  if (scheme === 'https') return webAddressFault(address, scheme);
  if (scheme === 'http') return 'http';
  return scheme && address.startsWith('://', scheme.length) ? 'other-scheme' : 'no-scheme';
}

/** The fault of an absolute URI with any scheme, an app's own (`myapp://cb`) included. Undefined when there is none. */
export function absoluteUriFault(address: string): AddressFault | undefined {
  const rough = roughFault(address);
  if (rough) return rough;
  const scheme = schemeOf(address);
  if (!scheme) return 'no-scheme';
  if (WEB_SCHEMES.has(scheme)) return webAddressFault(address, scheme);
  return parseUrl(address) ? undefined : 'unreadable';
}

/** The fault of an absolute URI or an absolute path such as `/img/logo.png`. Undefined when there is none. */
export function uriOrPathFault(address: string): AddressFault | undefined {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return isPath ? roughFault(address) : absoluteUriFault(address);
}

/** The fault of a scope: tokens of printable ASCII without `"` and `\`, one space between two. Undefined when there is none. */
export function scopeFault(scope: string): ScopeFault | undefined {
  if (scope === '') return 'empty';
  if (badScopeCharacter(scope) !== undefined) return 'character';
  return scope.split(' ').includes('') ? 'spacing' : undefined;
}

/** The first character that a scope may not hold, or undefined. */
export function badScopeCharacter(scope: string): string | undefined {
  return /[^\x20-\x7e]|["\\]/u.exec(scope)?.[0];
}

/** The fault of a key of the manifest. Undefined when there is none, so for every key that is not `client_name#...`. */
export function manifestKeyFault(key: string): KeyFault | undefined {
  if (!key.startsWith(LANGUAGE_KEY_PREFIX)) return undefined;
  const tag = key.slice(LANGUAGE_KEY_PREFIX.length);
  if (tag === '') return 'no-language';
  const parsed = parseLanguageTag(tag, { normalize: false });
  const isTag = parsed.language || parsed.privateuse.length > 0 || parsed.regular || parsed.irregular;
  return isTag ? undefined : 'bad-language';
}

/** The schema's own formats by name, as the generated validators call them: true when the text is right. */
export const formats = {
  'https-url': (text: string): boolean => httpsUrlFault(text) === undefined,
  'absolute-uri': (text: string): boolean => absoluteUriFault(text) === undefined,
  'uri-or-path': (text: string): boolean => uriOrPathFault(text) === undefined,
  'scope-list': (text: string): boolean => scopeFault(text) === undefined,
  'manifest-key': (text: string): boolean => manifestKeyFault(text) === undefined,
} as const;

function roughFault(address: string): AddressFault | undefined {
  if (address.trim() === '') return 'empty';
  if (SILENTLY_CHANGED.test(address)) return 'white-space';
  return undefined;
}

function webAddressFault(address: string, scheme: string): AddressFault | undefined {
  // The URL parser reads "\" as "/" here, and takes "https:/x" and "https:///x" for "https://x".
  if (address.includes('\\')) return 'backslash';
  if (!address.startsWith('://', scheme.length)) return 'slashes';
  const rest = address.slice(scheme.length + 3);
  if (rest === '' || /^[/?#]/.test(rest)) return 'no-host';
  return parseUrl(address) ? undefined : 'unreadable';
}
