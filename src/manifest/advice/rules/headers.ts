import { visiblePieces } from '../../../lib/text/visible-text';
import { isSecretName, isSecretValue, WITHHELD } from '../../secrets/credentials';
import type { AdviceDocument, Header } from '../document/document';
import type { Found, Rule, Source } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, removing, shown } from '../words';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const RICH = 'ms.MessagingEventNotification.RichContentEvent';
type Pair = readonly [name: string, value: string];
const webhook = (name: string, headers: readonly Pair[]) => ({
  endpoint: `https://connector.acme-retail.com/${name}`,
  headers: headers.map(([header_name, header_value]) => ({ header_name, header_value })),
});
const withHeaders = (...headers: Pair[]) => ({
  capabilities: { webhooks: { [CONTENT]: webhook('content', headers) } },
});
const withTwo = (first: Pair, second: Pair) => ({
  capabilities: { webhooks: { [CONTENT]: webhook('content', [first]), [RICH]: webhook('rich', [second]) } },
});
const GOOD: Pair = ['X-Region', 'eu'];

/** Rules about the headers that the platform adds to what it sends. */
export const HEADER_RULES: readonly Rule[] = [
  {
    id: 'header/name-characters',
    severity: 'warning',
    title: 'A header name with characters that it may not have',
    why: 'Names of headers are letters, digits and a few signs, without spaces or colons. A client refuses to send another one.',
    source: SOURCES.headerNames,
    example: { before: withHeaders(['X-Region:', 'eu']), after: withHeaders(GOOD) },
    *find({ headers }) {
      for (const { pointer, name } of headers) {
        const text = name === undefined ? '' : tidy(name);
        if (text === '' || TOKEN.test(text)) continue;
        const wrong = /[^!#$%&'*+.^_`|~0-9A-Za-z-]/u.exec(text)?.[0] ?? '';
        const what = wrong === ' ' ? 'a space' : shown(wrong);
        yield {
          pointer: `${pointer}/header_name`,
          message: `${shown(text)} has ${what} in it, which the name of a header may not have. Type it again.`,
        };
      }
    },
  },
  {
    id: 'header/value-characters',
    severity: 'warning',
    title: 'A header value with characters that it may not have',
    why: 'Line breaks would start a header of their own, and letters beyond ASCII arrive differently from server to server.',
    source: SOURCES.headerValues,
    example: { before: withHeaders(['X-Region', 'München']), after: withHeaders(['X-Region', 'Muenchen']) },
    *find({ headers }) {
      for (const { pointer, value } of headers) {
        const wrong = value === undefined ? undefined : /[^\t\x20-\x7e]/u.exec(tidy(value))?.[0];
        if (value === undefined || wrong === undefined) continue;
        yield {
          pointer: `${pointer}/header_value`,
          message: `${shown(value)} has ${shown(wrong)} in it. Use plain ASCII characters on one line.`,
        };
      }
    },
  },
  namesRule({
    id: 'header/hop-by-hop',
    title: 'A header that belongs to the connection',
    why: 'Such headers are an affair between two machines in a row. A client sets or drops them by itself, and HTTP/2 refuses them.',
    source: SOURCES.hopByHop,
    bad: ['Connection', 'keep-alive'],
    names: [
      'connection',
      'keep-alive',
      'proxy-authenticate',
      'proxy-authorization',
      'proxy-connection',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
    ],
    tell: (name) => `${name} belongs to the connection and is not passed on. Remove it.`,
  }),
  namesRule({
    id: 'header/reserved',
    title: 'A header that the sender sets by itself',
    why: 'These headers describe the request as it is sent. Another value leads to the wrong server, or to a body that cannot be read.',
    source: SOURCES.host,
    bad: ['Host', 'connector.acme-retail.com'],
    names: ['host', 'content-length', 'content-encoding', 'expect', 'date', 'via'],
    tell: (name) => `${name} is set by whoever sends the request. Remove it.`,
  }),
  namesRule({
    id: 'header/platform',
    title: 'A header of the platform',
    why: 'Headers that start with x-liveperson- carry the account, the app and the signature. A value of your own would take their place, or be thrown away.',
    source: SOURCES.protocol,
    bad: ['x-liveperson-client-id', '0b5d3c1e'],
    names: /^x-liveperson-/,
    tell: (name) => `${name} is one of the platform's own headers. Use another name, or remove it.`,
  }),
  {
    id: 'header/duplicate',
    severity: 'warning',
    title: 'A header that stands twice',
    why: 'Names of headers do not differ by capital letters. Servers join two of one name, or take only one of them.',
    source: SOURCES.repeatedFields,
    example: { before: withHeaders(GOOD, ['x-region', 'us']), after: withHeaders(GOOD) },
    *find({ headers }) {
      // Escaped, a pointer has no space in it only by chance: the webhook is an object of its own for each event.
      for (const [, ofWebhook] of groupBy(named(headers), ({ webhook: { pointer } }) => pointer)) {
        for (const [, [first, ...others]] of groupBy(ofWebhook, ({ name }) => tidy(name).toLowerCase())) {
          for (const { pointer, name, value } of others) {
            const isSame = first?.value === value;
            yield {
              pointer: `${pointer}/header_name`,
              message: `${shown(name)} stands twice for this event${isSame ? '' : ', with different values'}. Keep one.`,
              fixes: [removing('Remove this one', pointer, isSame ? { safe: true } : {})],
            };
          }
        }
      }
    },
  },
  {
    id: 'header/credential',
    severity: 'info',
    title: 'A credential in a header',
    why: 'The value stands readable in the file and in every copy of it. Links leave it out unless you say otherwise; a file that is sent by mail does not.',
    source: SOURCES.secrets,
    example: { before: withHeaders(['X-Api-Key', '9f2b7c61']), after: withHeaders(GOOD) },
    *find({ headers }) {
      for (const { pointer, name = '', value } of headers) {
        if (value === undefined || value === '' || value === WITHHELD) continue;
        if (!isSecretName(name) && !isSecretValue(value)) continue;
        yield {
          pointer: `${pointer}/header_value`,
          message: `The value of ${shown(name)} looks like a credential. Send the file only to people who may know it.`,
        };
      }
    },
  },
  {
    id: 'header/differs',
    severity: 'info',
    title: 'One header with different values',
    why: 'Most apps send the same headers with each event. A value that differs is often an old one that was not changed everywhere.',
    source: SOURCES.template,
    example: { before: withTwo(GOOD, ['X-Region', 'us']), after: withTwo(GOOD, GOOD) },
    find: (document) => differing(document),
  },
];

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** A text without what is told of elsewhere: spaces around it and characters that nobody sees. */
function tidy(text: string): string {
  // The usual case costs nothing.
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  return visiblePieces(text.trim())
    .filter(({ text: piece, name }) => name === undefined || /\p{Cc}/u.test(piece))
    .map(({ text: piece }) => piece)
    .join('');
}

type NamedHeader = Header & { name: string };

const named = (headers: readonly Header[]): NamedHeader[] =>
  headers.filter((header): header is NamedHeader => header.name !== undefined && header.name !== '');

type NamesText = {
  id: string;
  title: string;
  why: string;
  source: Source;
  bad: Pair;
  names: readonly string[] | RegExp;
  tell: (name: string) => string;
};

function namesRule({ names, bad, tell, ...text }: NamesText): Rule {
  const list = Array.isArray(names) ? new Set<string>(names) : undefined;
  const isMeant = (name: string) => (names instanceof RegExp ? names.test(name) : (list?.has(name) ?? false));
  return {
    severity: 'warning',
    ...text,
    example: { before: withHeaders(GOOD, bad), after: withHeaders(GOOD) },
    *find({ headers }): Generator<Found> {
      for (const { pointer, name } of named(headers)) {
        if (!isMeant(tidy(name).toLowerCase())) continue;
        yield {
          pointer: `${pointer}/header_name`,
          message: tell(shown(name)),
          fixes: [removing('Remove the header', pointer)],
        };
      }
    },
  };
}

function* differing({ headers, placeholders }: AdviceDocument): Generator<Found> {
  const complete = named(headers).filter(
    ({ pointer, value }) => value !== undefined && !placeholders.has(`${pointer}/header_value`),
  );
  for (const [, group] of groupBy(complete, ({ name }) => tidy(name).toLowerCase())) {
    const [first] = group;
    const other = group.find(
      ({ value, webhook: { pointer } }) => value !== first?.value && pointer !== first?.webhook.pointer,
    );
    if (!first || !other) continue;
    const values = new Set(group.map(({ value }) => value)).size;
    yield {
      pointer: `${other.pointer}/header_value`,
      message: `${shown(other.name)} has ${values} different values at different events. Make sure that each is meant.`,
    };
  }
}
