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
import { fieldOf, isItem, repeated, type Violation } from './violation';

const TELL_WHAT_IS_MISSING: Readonly<Record<string, string>> = {
  client_name: 'Give the application a name.',
  endpoint: 'Add the address that receives this event.',
  header_name: 'Add the name of the header.',
  header_value: 'Add the value of the header. It may be empty text.',
  design_engagement: 'Choose whether the engagement button can be designed.',
  design_window: 'Choose whether an engagement window can be added.',
  language_selection: 'Choose whether a language can be chosen.',
  entry_point: 'Tick at least one entry point.',
  consumer_identity: 'Tick at least one consumer identity.',
  visitor_behavior: 'Add the list of visitor behaviours. It may be empty.',
  target_audience: 'Add the list of target audiences. It may be empty.',
  goal: 'Add the list of goals. It may be empty.',
};

const TELL_WHAT_IS_EMPTY: Readonly<Record<string, string>> = {
  redirect_uris: 'Type an address, or remove this entry.',
  entry_uri: 'Type the address at which the application starts, or remove the entry address.',
  logo_uri: 'Type the address of the logo, or remove it.',
  scope: 'Type at least one scope, for example msg.consumer, or remove the scope.',
};

// Where the title of the field would not read well inside a sentence.
const NOUNS: Readonly<Record<string, string>> = {
  client_name: 'name',
  endpoint: 'address',
  logo_uri: 'address',
  entry_uri: 'address',
  redirect_uris: 'address',
  headers: 'header',
  retry: 'retry settings',
  enabled_for_profiles: 'profile number',
};

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
      return `Shorten the ${noun(path)} to ${violation.limit} characters: it has ${countCharacters(String(value))}.`;
    case 'maxItems':
      return `Keep at most ${violation.limit} ${title(path)}: the list has ${lengthOf(value)}.`;
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
      return `Correct the ${noun(path)}.`;
  }
}

function missingMessage(path: readonly string[]): string {
  // A name in another language is as needed as its key says.
  const field = fieldOf(path).replace(/^client_name#.*/su, 'client_name');
  return TELL_WHAT_IS_MISSING[field] ?? `Add the ${noun(path)}.`;
}

function typeMessage(path: readonly string[], value: unknown): string {
  const schema = schemaAt(path);
  const actual = kindOf(value);
  switch (schema?.type) {
    case 'integer': {
      const unquoted = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
      return numberMessage(path, schema, unquoted ? ', without quotation marks' : '');
    }
    case 'boolean':
      return value === 'true' || value === 'false'
        ? `Write ${value} without quotation marks.`
        : `Write true or false here, not ${actual}.`;
    case 'array':
      return `Write ${title(path)} as a list, for example ${listExample(path, value)}, not as ${actual}.`;
    case 'object':
      return path.length === 0
        ? `Write the manifest as one object in curly brackets, not as ${actual}.`
        : `Write the ${objectNoun(path, schema)} as an object in curly brackets, not as ${actual}.`;
    default:
      return `Write the ${noun(path)} as text in quotation marks, not as ${actual}.`;
  }
}

function numberMessage(path: readonly string[], schema: JsonSchema | undefined, ending = ''): string {
  if (schema?.minimum === undefined || schema.maximum === undefined) return `Type a whole number${ending}.`;
  const unit = fieldOf(path) === 'retention_time' ? ' of seconds' : '';
  const days = fieldOf(path) === 'retention_time' ? ` (${schema.maximum / 86_400} days)` : '';
  return `Type a whole number${unit} from ${schema.minimum} to ${schema.maximum}${days}${ending}.`;
}

function unknownValueMessage(path: readonly string[], value: unknown): string {
  const what = `${quote(value)} is not a known ${noun(path)}.`;
  const meant = typeof value === 'string' ? closestChoice(value, valuesAt(path)) : undefined;
  if (meant !== undefined) return `${what} Did you mean "${meant}"?`;
  const list = otherList(path, value);
  return list
    ? `${what} It belongs to ${title(list)}: untick it here.`
    : `${what} Untick it or correct it in the JSON.`;
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
    return `${quote(value)} is in the list ${count === 2 ? 'twice' : `${count} times`}. Keep one.`;
  }
  const named = found.slice(0, 3).map(([value]) => quote(value));
  const others = found.length > named.length ? `${found.length - named.length} more` : named.pop();
  return `${named.join(', ')} and ${others} are in the list more than once. Keep one of each.`;
}

function keyMessage(key: string): string {
  const tag = key.slice(key.indexOf('#') + 1);
  return manifestKeyFault(key) === 'no-language'
    ? 'Put a language after client_name#, for example client_name#fr.'
    : `${quote(tag)} is not a language tag. Put one such as fr, de or pt-BR after client_name#.`;
}

function formatMessage(format: string, path: readonly string[], value: string): string {
  switch (format) {
    case 'https-url':
      return addressMessage(httpsUrlFault(value), path, value, 'Start the address with https://.');
    case 'absolute-uri':
      return addressMessage(
        absoluteUriFault(value),
        path,
        value,
        "Start the address with https://, or with the app's own scheme such as myapp://.",
      );
    case 'uri-or-path':
      return addressMessage(
        uriOrPathFault(value),
        path,
        value,
        'Start the address with https://, or with / for a path inside the platform.',
      );
    case 'scope-list':
      return scopeMessage(path, value);
    default:
      return `Correct the ${noun(path)}.`;
  }
}

function addressMessage(
  fault: AddressFault | undefined,
  path: readonly string[],
  value: string,
  start: string,
): string {
  // What the template or a colleague left to be filled in reads as a broken address.
  const mark = fault === 'http' || fault === 'empty' ? undefined : placeholderMarker(value);
  if (mark) return `Put the real address in place of ${mark}.`;
  switch (fault) {
    case 'empty':
      return TELL_WHAT_IS_EMPTY[fieldOf(path)] ?? missingMessage(path);
    case 'white-space':
      return 'Remove the spaces and line breaks from the address.';
    case 'backslash':
      return 'Write / instead of \\ in the address.';
    case 'http':
      return 'Start the address with https://, not http://.';
    case 'other-scheme':
      return `Start the address with https://, not ${schemeOf(value)}://.`;
    case 'slashes':
      return `Put two slashes after ${schemeOf(value)}: at the start of the address.`;
    case 'no-host':
      return `Put the name of the server after ${schemeOf(value)}://, for example example.com.`;
    case 'unreadable':
      return 'Correct the name of the server or its port: the address cannot be read.';
    default:
      return start;
  }
}

function scopeMessage(path: readonly string[], value: string): string {
  switch (scopeFault(value)) {
    case 'empty':
      return TELL_WHAT_IS_EMPTY[fieldOf(path)] ?? missingMessage(path);
    case 'character':
      return `Remove ${characterName(badScopeCharacter(value) ?? '')} from the scope.`;
    default:
      return 'Put one space between two scopes, and none before the first or after the last.';
  }
}

function characterName(character: string): string {
  return /\s/u.test(character) ? 'line breaks and tabs' : `the character ${character}`;
}

function noun(path: readonly string[]): string {
  const field = fieldOf(path).replace(/^client_name#.*/su, 'client_name');
  return NOUNS[field] ?? title(path);
}

function objectNoun(path: readonly string[], schema: JsonSchema): string {
  return schema.properties?.endpoint && !isItem(path) ? 'webhook' : noun(path);
}

function title(path: readonly string[]): string {
  const text = schemaAt(path)?.title ?? 'value';
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function listExample(path: readonly string[], value: unknown): string {
  const choices = choicesAt(path);
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  return chosen ? JSON.stringify([chosen.value]) : (LIST_EXAMPLES[fieldOf(path)] ?? '[]');
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'plain text';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  const characters = Array.from(text.slice(0, 100));
  return JSON.stringify(characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text);
}
