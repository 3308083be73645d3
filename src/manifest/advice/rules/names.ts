import * as fixWords from '#words/manifest/advice/rules/fixes';
import * as words from '#words/manifest/advice/rules/names';
import { childPointer } from '../../../lib/json/pointer';
import { type TextPiece, visiblePieces } from '../../../lib/text/visible-text';
import type { AdviceDocument } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, listed, removing, setting, shown } from '../words';

const NAME = 'com.acme.Chat';
const TRANSLATION = 'client_name#';

/** Rules about names, and about characters in them that nobody sees. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'name/reverse-domain',
    severity: 'info',
    title: words.reverseDomain.title,
    why: words.reverseDomain.why,
    source: SOURCES.installing,
    example: { before: { client_name: 'Acme Chat' }, after: { client_name: NAME } },
    *find({ root: { client_name: name }, placeholders }) {
      if (typeof name !== 'string' || name.trim() === '' || placeholders.has('/client_name')) return;
      // Characters that nobody sees are told of by themselves.
      if (REVERSE_DOMAIN.test(withoutHidden(name.trim()))) return;
      yield {
        pointer: '/client_name',
        message: words.reverseDomain.message(shown(name)),
      };
    },
  },
  {
    id: 'name/white-space',
    severity: 'warning',
    title: words.whiteSpace.title,
    why: words.whiteSpace.why,
    source: SOURCES.headerValues,
    example: { before: { client_name: `${NAME} ` }, after: { client_name: NAME } },
    *find(document) {
      for (const { pointer, text, field } of textsOf(document)) {
        const trimmed = text.trim();
        if (field === 'address' || trimmed === text) continue;
        const message =
          trimmed === '' ? words.whiteSpace.onlySpaces[field] : words.whiteSpace.message(shown(trimmed));
        yield {
          pointer,
          message,
          ...(trimmed !== '' && {
            fixes: [setting(words.whiteSpace.removeSpaces, pointer, trimmed, { safe: true })],
          }),
        };
      }
    },
  },
  {
    id: 'name/invisible',
    severity: 'warning',
    title: words.invisible.title,
    why: words.invisible.why,
    source: SOURCES.bidi,
    example: { before: { client_name: 'com.acme.\u200bChat' }, after: { client_name: NAME } },
    *find(document) {
      for (const { pointer, text, field } of textsOf(document)) {
        if (PLAIN.test(text)) continue;
        const pieces = visiblePieces(text.trim());
        const isHidden = (piece: TextPiece) => piece.name !== undefined && isToldHere(piece.text, field);
        const hidden = pieces.filter(isHidden);
        if (hidden.length === 0) continue;
        const rest = pieces.filter((piece) => !isHidden(piece)).map((piece) => piece.text);
        const names = [...new Set(hidden.map(({ name = '' }) => name))];
        yield {
          pointer,
          message: words.invisible.message(shown(text), listed(names)),
          // Marks of the writing direction may be meant.
          fixes: [
            setting(
              words.invisible.removeThem,
              pointer,
              rest.join(''),
              hidden.some((piece) => /\p{Bidi_Control}/u.test(piece.text)) ? {} : { safe: true },
            ),
          ],
        };
      }
    },
  },
  {
    id: 'name/translation-without-base',
    severity: 'warning',
    title: words.translationWithoutBase.title,
    why: words.translationWithoutBase.why,
    source: SOURCES.languages,
    example: {
      before: { 'client_name#fr': NAME },
      after: { client_name: NAME, 'client_name#fr': NAME },
    },
    *find({ root }) {
      if (root.client_name !== undefined) return;
      for (const { pointer, key } of translationsIn(root))
        yield { pointer, message: words.translationWithoutBase.message(shown(key)) };
    },
  },
  {
    id: 'name/language-tag',
    severity: 'warning',
    title: words.languageTag.title,
    why: words.languageTag.why,
    source: SOURCES.tags,
    example: {
      before: { client_name: NAME, 'client_name#jp': NAME },
      after: { client_name: NAME, 'client_name#ja': NAME },
    },
    *find({ root }) {
      for (const { pointer, tag } of translationsIn(root)) {
        const [language = '', ...rest] = tag.split('-');
        const code = MISTAKEN_LANGUAGES.get(language.toLowerCase());
        if (!code) continue;
        const key = TRANSLATION + [code, ...rest].join('-');
        const message = words.languageTag.message(shown(language), code);
        const fixes = [
          {
            label: fixWords.renameTo(key),
            changes: [{ op: 'rename', pointer, key } as const],
            safe: true as const,
          },
        ];
        yield Object.hasOwn(root, key) ? { pointer, message } : { pointer, message, fixes };
      }
    },
  },
  {
    id: 'name/translation-duplicate',
    severity: 'warning',
    title: words.translationDuplicate.title,
    why: words.translationDuplicate.why,
    source: SOURCES.tags,
    example: {
      before: { client_name: NAME, 'client_name#en-US': NAME, 'client_name#en-us': NAME },
      after: { client_name: NAME, 'client_name#en-US': NAME },
    },
    *find({ root }) {
      for (const [, [first, ...others]] of groupBy(translationsIn(root), ({ tag }) => canonicalTag(tag))) {
        for (const { pointer, key } of others) {
          yield {
            pointer,
            message: words.translationDuplicate.message(shown(key), shown(first?.key ?? '')),
            fixes: [
              removing(
                fixWords.removeThisOne,
                pointer,
                first && root[first.key] === root[key] ? { safe: true } : {},
              ),
            ],
          };
        }
      }
    },
  },
];

// The usual text has nothing to look for, and costs nothing.
const PLAIN = /^[\x20-\x7e]*$/;
const REVERSE_DOMAIN = /^[a-z]{2,63}(\.[a-z0-9_-]{1,63})+$/i;

/** Countries and names of languages that stand where the code of a language belongs. */
const MISTAKEN_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['gr', 'el'],
  ['dk', 'da'],
  ['cz', 'cs'],
  ['kr', 'ko'],
  ['ua', 'uk'],
  ['english', 'en'],
  ['french', 'fr'],
  ['german', 'de'],
  ['spanish', 'es'],
  ['italian', 'it'],
  ['dutch', 'nl'],
  ['japanese', 'ja'],
  ['chinese', 'zh'],
  ['russian', 'ru'],
  ['hebrew', 'he'],
]);

const withoutHidden = (text: string): string =>
  visiblePieces(text)
    .filter(({ name }) => name === undefined)
    .map((piece) => piece.text)
    .join('');

type Text = { pointer: string; text: string; field: 'name' | 'header' | 'value' | 'address' };

function* textsOf({ root, headers, webhooks }: AdviceDocument): Generator<Text> {
  const text = (pointer: string, value: unknown, field: Text['field']): Text[] =>
    typeof value === 'string' && value !== '' ? [{ pointer, text: value, field }] : [];
  yield* text('/client_name', root.client_name, 'name');
  for (const { pointer, key } of translationsIn(root)) yield* text(pointer, root[key], 'name');
  yield* text('/display_name', root.display_name, 'name');
  yield* text('/logo_uri', root.logo_uri, 'address');
  yield* text('/entry_uri', root.entry_uri, 'address');
  if (Array.isArray(root.redirect_uris)) {
    for (const [index, uri] of root.redirect_uris.entries())
      yield* text(`/redirect_uris/${index}`, uri, 'address');
  }
  for (const { pointer, value } of webhooks) yield* text(`${pointer}/endpoint`, value.endpoint, 'address');
  for (const { pointer, name, value } of headers) {
    yield* text(`${pointer}/header_name`, name, 'header');
    yield* text(`${pointer}/header_value`, value, 'value');
  }
}

/** Where another check tells of a character, it is not told of here: the schema of spaces, the header rules of controls. */
function isToldHere(character: string, field: Text['field']): boolean {
  if (field === 'name') return true;
  return field === 'address' ? !/[\s\p{Cc}]/u.test(character) : !/\p{Cc}/u.test(character);
}

function translationsIn(
  root: Readonly<Record<string, unknown>>,
): { pointer: string; key: string; tag: string }[] {
  return Object.keys(root)
    .filter((key) => key.startsWith(TRANSLATION))
    .map((key) => ({ pointer: childPointer('', key), key, tag: key.slice(TRANSLATION.length) }));
}

/** The one spelling of a language tag; a text that is none in small letters. */
function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag.toLowerCase();
  }
}
