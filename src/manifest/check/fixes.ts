import * as words from '#words/manifest/check';
import type { Change } from '../../lib/json/edit';
import { isObject } from '../../lib/json/json-value';
import { childPointer, toPointer, valueAt } from '../../lib/json/pointer';
import { formats, manifestKeyFault } from '../schema/formats/formats';
import type { Fix } from '../schema/problem';
import { choicesAt, schemaAt } from '../schema/schema';
import { closestChoice } from './closest-choice';
import { repeated, type Violation } from './violation';

/** Fixes that are safe to offer for a violation: each makes the value right and loses nothing that was meant. */
export function fixesFor(violation: Violation, root: unknown): Fix[] {
  const { path, keyword, value: list } = violation;
  if (keyword === 'key') return languageFixes(path, root);
  if (keyword === 'uniqueItems' && Array.isArray(list)) return [keepFirsts(toPointer(path), list)];
  const proposal = proposalFor(violation);
  if (!proposal) return [];
  const { label, value } = proposal;
  return [{ label, changes: [{ op: 'set', pointer: toPointer(path), value }], safe: true }];
}

/** `client_name#en_US` is meant to be `client_name#en-US`. */
function languageFixes(path: readonly string[], root: unknown): Fix[] {
  const key = path.at(-1) ?? '';
  const mark = key.indexOf('#');
  const tidy = key.slice(0, mark) + key.slice(mark).replaceAll('_', '-').replace(/\s/gu, '');
  const around = valueAt(root, toPointer(path.slice(0, -1)));
  const isFree = isObject(around) && !Object.hasOwn(around, tidy);
  if (manifestKeyFault(tidy) !== undefined || !isFree) return [];
  const changes = [{ op: 'rename', pointer: toPointer(path), key: tidy } as const];
  return [{ label: words.renameTo(tidy), changes, safe: true }];
}

/** Takes each value out that stands in the list before, from the end, so that the places before stay right. */
function keepFirsts(pointer: string, list: readonly unknown[]): Fix {
  const seen = new Set<unknown>();
  const changes = list
    .flatMap((item, index) => {
      const isRepeated = seen.has(item);
      seen.add(item);
      return isRepeated ? [childPointer(pointer, index)] : [];
    })
    .reverse()
    .map((place): Change => ({ op: 'remove', pointer: place }));
  return { label: repeated(list).length > 1 ? words.keepOneOfEach : words.keepOne, changes, safe: true };
}

type Proposal = { readonly label: string; readonly value: unknown };

function proposalFor({ keyword, format, path, value }: Violation): Proposal | undefined {
  if (typeof value !== 'string') return undefined;
  if (keyword === 'type') return retyped(path, value);
  if (keyword === 'enum') return knownSpelling(path, value);
  if (format === 'scope-list')
    return checked(value.trim().replace(/\s+/gu, ' '), format, words.oneSpaceBetweenScopes);
  return format ? address(value, format) : undefined;
}

function retyped(path: readonly string[], value: string): Proposal | undefined {
  const schema = schemaAt(path);
  if (schema?.type === 'boolean') {
    const word = value.trim().toLowerCase();
    return word === 'true' || word === 'false'
      ? { label: words.write(word), value: word === 'true' }
      : undefined;
  }
  if (schema?.type === 'integer') {
    const number = Number(value);
    const { minimum = -Infinity, maximum = Infinity } = schema;
    const fits =
      value.trim() !== '' && Number.isSafeInteger(number) && number >= minimum && number <= maximum;
    return fits ? { label: words.writeNumber(number), value: number } : undefined;
  }
  if (schema?.items?.type === 'string' && value !== '') {
    return { label: words.makeList, value: [value] };
  }
  return undefined;
}

function knownSpelling(path: readonly string[], value: string): Proposal | undefined {
  const known = closestChoice(
    value,
    choicesAt(path).map((choice) => choice.value),
  );
  return known === undefined ? undefined : { label: words.writeText(known), value: known };
}

/** `logo.png` reads as the name of a server, and is none. */
const FILE_NAME = /^[^/:?#]+\.(png|jpe?g|gif|svg|webp|ico|html?|php|json|js)$/i;

function address(value: string, format: string): Proposal | undefined {
  const tidy = value.trim().replace(/[\t\r\n]/gu, '');
  if (tidy !== value) return checked(tidy, format, words.removeSpaces);
  const secure = value.replace(/^https?:[/\\]*/i, 'https://');
  if (secure !== value) return checked(secure, format, words.useHttps);
  const looksLikeHost = /^(\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+([:/?#]|$)/i.test(value);
  return looksLikeHost && !FILE_NAME.test(value)
    ? checked(`https://${value.replace(/^\/\//, '')}`, format, words.putHttpsInFront)
    : undefined;
}

function checked(value: string, format: string, label: string): Proposal | undefined {
  const isRight = formats[format as keyof typeof formats];
  return isRight?.(value) ? { label, value } : undefined;
}
