import * as words from '#words/manifest/check';
import { countCharacters } from '../../lib/text/count-characters';
import {
  type AddressFault,
  absoluteUriFault,
  badScopeCharacter,
  httpsUrlFault,
  manifestKeyFault,
  schemeOf,
  scopeFault,
  uriOrPathFault,
} from '../schema/formats/formats';
import { placeholderMarker } from '../schema/placeholder-marker';
import { choicesAt, type JsonSchema, propertyOrder, schemaAt } from '../schema/schema';
import { closestChoice } from './closest-choice';
import { fieldOf, repeated, type Violation } from './violation';

const LIST_EXAMPLES: Readonly<Record<string, string>> = {
  redirect_uris: '["https://example.com/callback"]',
  enabled_for_profiles: '[1]',
  headers: '[{ "header_name": "X-Api-Key", "header_value": "secret" }]',
};

/** The sentence for a violation: what to do, in words that name neither schema, pattern nor path. */
export function messageFor(violation: Violation): string {
  const { keyword, path, value } = violation;
  switch (keyword) {
    case 'required':
    case 'minLength':
    case 'minItems':
      return missingMessage(path);
    case 'type':
      return typeMessage(path, value);
    case 'maxLength':
      return words.shorten(noun(path), violation.limit, countCharacters(String(value)));
    case 'maxItems':
      return words.keepAtMost(violation.limit, title(path), lengthOf(value));
    case 'minimum':
    case 'maximum':
      return numberMessage(path, schemaAt(path));
    case 'enum':
      return unknownValueMessage(path, value);
    case 'uniqueItems':
      return repeatedMessage(Array.isArray(value) ? value : []);
    case 'key':
      return keyMessage(path.at(-1) ?? '');
    case 'format':
      return formatMessage(violation.format ?? '', path, String(value));
    default:
      return words.correct(noun(path));
  }
}

function missingMessage(path: readonly string[]): string {
  // A name in another language is as needed as its key says.
  const field = fieldOf(path).replace(/^client_name#.*/su, 'client_name');
  return words.whatIsMissing[field] ?? words.add(noun(path));
}

function typeMessage(path: readonly string[], value: unknown): string {
  const schema = schemaAt(path);
  const actual = kindOf(value);
  switch (schema?.type) {
    case 'integer': {
      const isQuoted = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
      return numberMessage(path, schema, isQuoted);
    }
    case 'boolean':
      return value === 'true' || value === 'false' ? words.unquotedBoolean(value) : words.trueOrFalse(actual);
    case 'array':
      return words.asList(title(path), listExample(path, value), actual);
    case 'object':
      return path.length === 0
        ? words.manifestAsObject(actual)
        : words.asObject(objectNoun(path, schema), actual);
    default:
      return words.asText(noun(path), actual);
  }
}

function numberMessage(path: readonly string[], schema: JsonSchema | undefined, isQuoted = false): string {
  const { minimum, maximum } = schema ?? {};
  if (minimum === undefined || maximum === undefined) return words.wholeNumber(isQuoted);
  return fieldOf(path) === 'retention_time'
    ? words.secondsBetween(minimum, maximum, maximum / 86_400, isQuoted)
    : words.wholeNumberBetween(minimum, maximum, isQuoted);
}

function unknownValueMessage(path: readonly string[], value: unknown): string {
  const shown = quote(value);
  const meant = typeof value === 'string' ? closestChoice(value, valuesAt(path)) : undefined;
  if (meant !== undefined) return words.unknownValueMeant(shown, noun(path), meant);
  const list = otherList(path, value);
  return list
    ? words.valueOfOtherList(shown, noun(path), title(list))
    : words.unknownValue(shown, noun(path));
}

const valuesAt = (path: readonly string[]): string[] => choicesAt(path).map((choice) => choice.value);

/** The list beside this one that knows the value. */
function otherList(path: readonly string[], value: unknown): string[] | undefined {
  const around = path.slice(0, -2);
  const lists = propertyOrder(around).map((key) => [...around, key]);
  return lists.find((list) => typeof value === 'string' && valuesAt(list).includes(value));
}

function repeatedMessage(list: readonly unknown[]): string {
  const found = repeated(list);
  const [first] = found;
  if (found.length === 1 && first) {
    const [value, count] = first;
    return words.repeatedValue(quote(value), count);
  }
  const named = found.slice(0, 3).map(([value]) => quote(value));
  return words.repeatedValues(named, found.length - named.length);
}

function keyMessage(key: string): string {
  const tag = key.slice(key.indexOf('#') + 1);
  return manifestKeyFault(key) === 'no-language' ? words.languageMissing : words.noLanguageTag(quote(tag));
}

function formatMessage(format: string, path: readonly string[], value: string): string {
  switch (format) {
    case 'https-url':
      return addressMessage(httpsUrlFault(value), path, value, words.startWithHttps);
    case 'absolute-uri':
      return addressMessage(absoluteUriFault(value), path, value, words.startWithScheme);
    case 'uri-or-path':
      return addressMessage(uriOrPathFault(value), path, value, words.startWithHttpsOrPath);
    case 'scope-list':
      return scopeMessage(path, value);
    default:
      return words.correct(noun(path));
  }
}

function addressMessage(
  fault: AddressFault | undefined,
  path: readonly string[],
  value: string,
  start: string,
): string {
  // What the template or a colleague left to be filled in reads as a broken address.
  const mark = fault === 'http' ? undefined : placeholderMarker(value);
  if (mark) return words.putRealAddress(mark);
  switch (fault) {
    case 'empty':
      return words.whatIsEmpty[fieldOf(path)] ?? missingMessage(path);
    case 'white-space':
      return words.spacesInAddress;
    case 'backslash':
      return words.backslashInAddress;
    case 'http':
    case 'other-scheme':
      return words.httpsNotScheme(schemeOf(value));
    case 'slashes':
      return words.twoSlashes(schemeOf(value));
    case 'no-host':
      return words.serverMissing(schemeOf(value));
    case 'unreadable':
      return words.unreadableAddress;
    default:
      return start;
  }
}

function scopeMessage(path: readonly string[], value: string): string {
  switch (scopeFault(value)) {
    case 'empty':
      return words.whatIsEmpty[fieldOf(path)] ?? missingMessage(path);
    case 'character':
      return withoutCharacter(badScopeCharacter(value) ?? '');
    default:
      return words.spacesInScope;
  }
}

function withoutCharacter(character: string): string {
  return /\s/u.test(character) ? words.removeLineBreaksFromScope : words.removeFromScope(character);
}

function noun(path: readonly string[]): string {
  const field = fieldOf(path).replace(/^client_name#.*/su, 'client_name');
  return words.nouns[field] ?? title(path);
}

function objectNoun(path: readonly string[], schema: JsonSchema): string {
  return schema.properties?.endpoint ? words.webhook : noun(path);
}

function title(path: readonly string[]): string {
  const own = schemaAt(path)?.title;
  return own === undefined ? words.aValue : words.insideSentence(own);
}

function listExample(path: readonly string[], value: unknown): string {
  const choices = choicesAt(path);
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  return chosen ? JSON.stringify([chosen.value]) : (LIST_EXAMPLES[fieldOf(path)] ?? '[]');
}

function kindOf(value: unknown): string {
  if (value === null) return words.kinds.null;
  if (Array.isArray(value)) return words.kinds.list;
  if (typeof value === 'string') return words.kinds.text;
  if (typeof value === 'object') return words.kinds.object;
  return typeof value === 'boolean' ? words.kinds.boolean : words.kinds.number;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function quote(value: unknown): string {
  const text = String(value);
  const characters = Array.from(text.slice(0, 100));
  return words.quoted(characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text);
}
