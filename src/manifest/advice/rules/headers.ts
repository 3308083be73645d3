import * as fixWords from '#words/manifest/advice/rules/fixes';
import * as words from '#words/manifest/advice/rules/headers';
import type { Change } from '../../../lib/json/edit';
import { visiblePieces } from '../../../lib/text/visible-text';
import { isHeaderName } from '../../schema/formats/header-name';
import { isSecretName, isSecretValue, WITHHELD } from '../../secrets/credentials';
import { headerLine } from '../../secrets/header-line';
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
    title: words.nameCharacters.title,
    why: words.nameCharacters.why,
    source: SOURCES.headerNames,
    example: { before: withHeaders(['X-Region:', 'eu']), after: withHeaders(GOOD) },
    *find({ headers }) {
      for (const { pointer, name = '' } of headers) {
        const text = tidy(name);
        // A whole line has a rule of its own.
        if (text === '' || name === WITHHELD || isHeaderName(text) || headerLine(name)) continue;
        const wrong = /[^!#$%&'*+.^_`|~0-9A-Za-z-]/u.exec(text)?.[0] ?? '';
        yield {
          pointer: `${pointer}/header_name`,
          message:
            wrong === ' '
              ? words.nameCharacters.ofSpace(shown(text))
              : words.nameCharacters.message(shown(text), shown(wrong)),
        };
      }
    },
  },
  {
    id: 'header/whole-line',
    severity: 'warning',
    title: words.wholeLine.title,
    why: words.wholeLine.why,
    source: SOURCES.headerNames,
    example: { before: withHeaders(['X-Region: eu', '']), after: withHeaders(GOOD) },
    *find({ headers }) {
      for (const { pointer, name = '', value } of headers) {
        const line = headerLine(name);
        if (!line) continue;
        const changes: Change[] = [
          { op: 'set', pointer: `${pointer}/header_name`, value: line.name },
          { op: 'set', pointer: `${pointer}/header_value`, value: line.value },
        ];
        yield {
          pointer: `${pointer}/header_name`,
          message: words.wholeLine.message(shown(line.name)),
          // A value that stands there may be the right one.
          ...(!value && { fixes: [{ label: words.wholeLine.divide, changes, safe: true }] }),
        };
      }
    },
  },
  {
    id: 'header/value-characters',
    severity: 'warning',
    title: words.valueCharacters.title,
    why: words.valueCharacters.why,
    source: SOURCES.headerValues,
    example: { before: withHeaders(['X-Region', 'München']), after: withHeaders(['X-Region', 'Muenchen']) },
    *find({ headers }) {
      for (const { pointer, value } of headers) {
        const wrong = value === undefined ? undefined : /[^\t\x20-\x7e]/u.exec(tidy(value))?.[0];
        if (value === undefined || wrong === undefined) continue;
        yield {
          pointer: `${pointer}/header_value`,
          message: words.valueCharacters.message(shown(value), shown(wrong)),
        };
      }
    },
  },
  namesRule({
    id: 'header/hop-by-hop',
    ...words.hopByHop,
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
  }),
  namesRule({
    id: 'header/reserved',
    ...words.reserved,
    source: SOURCES.host,
    bad: ['Host', 'connector.acme-retail.com'],
    names: ['host', 'content-length', 'content-encoding', 'expect', 'date', 'via'],
  }),
  namesRule({
    id: 'header/platform',
    ...words.platform,
    source: SOURCES.protocol,
    bad: ['x-liveperson-client-id', '0b5d3c1e'],
    names: /^x-liveperson-/,
  }),
  {
    id: 'header/duplicate',
    severity: 'warning',
    title: words.duplicate.title,
    why: words.duplicate.why,
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
              message: words.duplicate[isSame ? 'sameValue' : 'otherValue'](shown(name)),
              fixes: [removing(fixWords.removeThisOne, pointer, isSame ? { safe: true } : {})],
            };
          }
        }
      }
    },
  },
  {
    id: 'header/credential',
    severity: 'info',
    title: words.credential.title,
    why: words.credential.why,
    source: SOURCES.secrets,
    example: { before: withHeaders(['X-Api-Key', '9f2b7c61']), after: withHeaders(GOOD) },
    *find({ headers }) {
      for (const { pointer, name = '', value } of headers) {
        if (value === undefined || value === '' || value === WITHHELD) continue;
        if (!isSecretName(name) && !isSecretValue(value)) continue;
        yield {
          pointer: `${pointer}/header_value`,
          message: words.credential.message(shown(name)),
        };
      }
    },
  },
  {
    id: 'header/differs',
    severity: 'info',
    title: words.differs.title,
    why: words.differs.why,
    source: SOURCES.template,
    example: { before: withTwo(GOOD, ['X-Region', 'us']), after: withTwo(GOOD, GOOD) },
    find: (document) => differing(document),
  },
];

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
          fixes: [removing(words.removeHeader, pointer)],
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
      message: words.differs.message(shown(other.name), values),
    };
  }
}
