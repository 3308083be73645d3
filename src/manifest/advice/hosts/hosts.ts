import { unicodeHost } from '../../../lib/url/punycode';
import { EXAMPLE_DOMAINS, PRIVATE_ENDINGS, REQUEST_BINS, TUNNELS } from './host-lists';
import { ipKind } from './ip-address';

/** What a host is. One thing each, so that no host is told of twice. */
export type HostKind =
  | 'placeholder'
  | 'example'
  | 'tunnel'
  | 'request-bin'
  | 'loopback'
  | 'private'
  | 'private-name'
  | 'single-label'
  | 'ip-address'
  | 'public';

const KINDS: ReadonlyMap<string, HostKind> = new Map([
  ...TUNNELS.map((domain) => [domain, 'tunnel'] as const),
  ...REQUEST_BINS.map((domain) => [domain, 'request-bin'] as const),
  ...PRIVATE_ENDINGS.map((domain) => [domain, 'private-name'] as const),
  ...EXAMPLE_DOMAINS.map((domain) => [domain, 'example'] as const),
  ['localhost', 'loopback'],
]);

// `your`, `your-domain.com`, `api.yourcompany.com`: never `yourang.com`.
const YOURS =
  /(^|\.)your([.-]|$)|(^|[.-])your[-_]?(app|application|company|connector|domain|endpoint|host|hostname|name|organi[sz]ation|server|service|site|subdomain|url|website|webhook)s?([.-]|$)|(^|[.-])my[-_]?(domain|company|server|host)([.-]|$)/;

/** The kind of a host as the URL parser writes it: in lower case, international names as `xn--`, IPv6 in brackets. */
export function hostKind(hostname: string): HostKind {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const ip = ipKind(host);
  if (ip === 'loopback') return 'loopback';
  if (ip === 'public') return 'ip-address';
  if (ip !== undefined) return 'private';
  if (YOURS.test(host)) return 'placeholder';
  for (let name = host; name !== ''; ) {
    const kind = KINDS.get(name);
    if (kind) return kind;
    const dot = name.indexOf('.');
    name = dot < 0 ? '' : name.slice(dot + 1);
  }
  return host.includes('.') ? 'public' : 'single-label';
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Han', /\p{Script=Han}/u],
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Bopomofo', /\p{Script=Bopomofo}/u],
] as const;

/** An alphabet, as Unicode names it. */
export type Alphabet = (typeof SCRIPTS)[number][0];

const WITH_LATIN: ReadonlySet<Alphabet> = new Set([
  'Latin',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
]);

/**
 * The alphabets of the first label of a host that mixes them as no language does, and the host in letters; undefined where
 * each label keeps to one. Chinese, Japanese and Korean are written together with Latin letters (UTS 39, section 5.2).
 */
export function mixedAlphabets(hostname: string): { host: string; alphabets: Alphabet[] } | undefined {
  if (!hostname.includes('xn--')) return undefined;
  const host = unicodeHost(hostname);
  for (const label of host.split('.')) {
    const alphabets = SCRIPTS.filter(([, pattern]) => pattern.test(label)).map(([name]) => name);
    if (alphabets.length > 1 && !alphabets.every((name) => WITH_LATIN.has(name))) return { host, alphabets };
  }
  return undefined;
}
