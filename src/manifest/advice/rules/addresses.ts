import * as words from '#words/manifest/advice/rules/addresses';
import { runsInBrowser } from '../../schema/formats/address';
import { schemeOnce } from '../document/scheme-twice';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { setting, shown } from '../words';
import { addressRule } from './address-rule';

const ENDPOINT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
const GOOD = 'https://connector.acme-retail.com/content';
const at = (endpoint: string) => ({
  capabilities: { webhooks: { [ENDPOINT.split('/').at(-1) ?? '']: { endpoint } } },
});
const ENTRY = 'https://app.acme-retail.com/start';
const launched = (entry_uri: string) => ({
  ...{ quick_launch_enabled: true, enabled_for_profiles: [12] },
  entry_uri,
});

/** A label of a host: letters, digits and hyphens inside (RFC 1123, section 2.1); underscores are seen in practice. */
const LABEL = /^(?!-)[a-z0-9_-]{1,63}$/;

/** What closes a quotation or a sentence, and is copied along with an address. */
const MARKS: ReadonlySet<string> = new Set('"\'`\u2019\u201c\u201d\u00bb>,;.');

/** Rules about addresses, wherever they stand: what no server can be called by, and what was copied wrong. */
export const ADDRESS_RULES: readonly Rule[] = [
  addressRule({
    id: 'address/scheme-twice',
    severity: 'warning',
    title: words.schemeTwice.title,
    why: words.schemeTwice.why,
    source: SOURCES.authority,
    example: { before: at('https://https://connector.acme-retail.com/content'), after: at(GOOD) },
    find: ({ pointer, text, host }) =>
      host === 'scheme'
        ? {
            pointer,
            message: words.schemeTwice.message,
            fixes: [setting(words.schemeTwice.writeOnce, pointer, schemeOnce(text), { safe: true })],
          }
        : undefined,
  }),
  addressRule({
    id: 'address/two',
    severity: 'warning',
    title: words.two.title,
    why: words.two.why,
    source: SOURCES.installing,
    example: { before: at(`${GOOD},https://other.acme-retail.com/content`), after: at(GOOD) },
    find: ({ pointer, text }) =>
      hasTwo(text) ? { pointer, message: words.two.message(shown(text)) } : undefined,
  }),
  addressRule({
    id: 'address/host-name',
    severity: 'warning',
    title: words.hostName.title,
    why: words.hostName.why,
    source: SOURCES.hostNames,
    example: { before: at('https://connector..acme-retail.com/content'), after: at(GOOD) },
    find: ({ pointer, text, url, host, field }) => {
      // A redirect with a star has a rule of its own.
      const isStar = field === 'redirect' && text.includes('*');
      if (host !== 'public' || !isWeb(url) || isStar || hasTwo(text) || isHostName(url.hostname))
        return undefined;
      return { pointer, message: words.hostName.message(shown(url.hostname.replaceAll(/%2a/gi, '*'))) };
    },
  }),
  addressRule({
    id: 'address/copied-along',
    severity: 'warning',
    title: words.copiedAlong.title,
    why: words.copiedAlong.why,
    source: SOURCES.delimiters,
    example: { before: at(`${GOOD}\u201d`), after: at(GOOD) },
    find: ({ pointer, text, url }) => {
      const tail = tailOf(text);
      if (tail === '' || !isWeb(url) || isClosed(text, tail) || hasTwo(text)) return undefined;
      // The full stop behind a host stands for the root of all names.
      if (tail === '.' && url.pathname === '/' && url.search === '') return undefined;
      const rest = text.slice(0, -tail.length);
      return {
        pointer,
        message: words.copiedAlong.message(shown(tail)),
        fixes: [setting(words.copiedAlong.takeOff, pointer, rest, { safe: true })],
      };
    },
  }),
  addressRule({
    id: 'address/runs-in-browser',
    severity: 'warning',
    title: words.runsInBrowser.title,
    why: words.runsInBrowser.why,
    source: SOURCES.redirect,
    example: { before: launched('javascript:alert(1)'), after: launched(ENTRY) },
    // The logo has a rule of its own, and an endpoint must begin with https.
    fields: ['redirect', 'entry'],
    find: ({ pointer, text, url, field }) => {
      if (!runsInBrowser(url.protocol)) return undefined;
      const tell = words.runsInBrowser[field === 'entry' ? 'entry' : 'redirect'];
      return { pointer, message: tell(shown(text)) };
    },
  }),
];

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

const isHostName = (hostname: string): boolean =>
  hostname
    .replace(/\.$/, '')
    .split('.')
    .every((label) => LABEL.test(label) && !label.endsWith('-'));

/** Whether another address follows a comma or the like; what stands in a query is a value. */
const hasTwo = (text: string): boolean => /[,;|]\s*https?:\/\//i.test(text.split('?', 1)[0] ?? '');

/** The marks at the end of a text, or the bracket; nothing where it ends otherwise. */
function tailOf(text: string): string {
  let start = text.length;
  while (MARKS.has(text.charAt(start - 1))) start -= 1;
  return start < text.length ? text.slice(start) : (/[)\]]$/.exec(text)?.[0] ?? '');
}

/** Whether a bracket at the end closes one of the address itself. */
function isClosed(text: string, tail: string): boolean {
  const opening = tail === ')' ? '(' : tail === ']' ? '[' : undefined;
  return opening !== undefined && text.includes(opening);
}
