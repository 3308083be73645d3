import type { Node } from 'jsonc-parser';
import * as words from '#words/manifest/compare';
import { type Step, toPointer } from '../../lib/json/pointer';
import { isInsideCharacter } from '../../lib/text/inside-character';
import { visibleText } from '../../lib/text/visible-text';
import { choicesAt, schemaAt } from '../schema/schema';
import { isSecret, isSecretHeaderValue } from './secret';
import { literalOf, membersOf } from './values';

/** A place with the names that people know it by, from the outside in. */
export type Place = { path: readonly Step[]; names: readonly string[] };

export const DOCUMENT: Place = { path: [], names: [] };

/** Longest value that is repeated in full, in UTF-16 characters. */
const MAX_SHOWN = 80;
/** How much of what both sides have in common is shown before the place where long values part. */
const LEAD = 20;

/** The place of a key: its title in the schema, or the key itself where the schema does not know it. */
export function keyPlace({ path, names }: Place, key: string): Place {
  const inner = [...path, key];
  const pointer = toPointer(path);
  // The section's heading says these already, or nobody misses them.
  const isSilent = (pointer === '/capabilities' && schemaAt(inner)) || pointer === '/capabilities/engagement';
  return { path: inner, names: [...(isSilent ? [] : names), nameOf(inner, key)] };
}

function nameOf(path: readonly Step[], key: string): string {
  const title = schemaAt(path)?.title;
  const language = path.length === 1 ? /^client_name#(.+)$/su.exec(key)?.[1] : undefined;
  if (language) return words.clientNameIn(shorten(language));
  return title ?? (shorten(key) || words.keyWithoutName);
}

/** The place of a list's item: a header by its name, anything else by its number. */
export function itemPlace({ path, names }: Place, index: number, item: Node): Place {
  return { path: [...path, index], names: [...names, headerName(item) ?? words.itemAt(index + 1)] };
}

function headerName(item: Node): string | undefined {
  const name = item.type === 'object' ? membersOf(item).get('header_name')?.value.value : undefined;
  return typeof name === 'string' && name ? shorten(name) : undefined;
}

/**
 * What changed, and the same with how: `Goals: lead` and `Goals: lead added`. `place` is the pointer of the place that these name,
 * and `change` what they say of it, `: lead added`, for lists that name places in another way.
 */
export type Words = { subject: string; words: string; place: string; change: string };

/** `Webhooks, Text messages: Retries removed (3)`, `Webhooks: Typing and presence added (https://example.com)` */
export function wholeWords(place: Place, kind: 'added' | 'removed', value: Node, text: string): Words {
  const around = place.names.slice(0, -1).join(', ');
  const subject = `${around ? `${around}: ` : ''}${place.names.at(-1) ?? words.theDocument}`;
  // An object's number of keys tells nobody anything; of a webhook, the address does.
  const told = value.type === 'object' ? membersOf(value).get('endpoint')?.value : value;
  const shown = told && !isSecret(place.path, told) ? ` (${show(told, text)})` : '';
  const change = ` ${words.happened[kind]}${shown}`;
  return { subject, words: `${subject}${change}`, place: toPointer(place.path), change };
}

/** `Goals: lead added`, `Headers: X-Region added (eu)` */
export function itemWords(place: Place, kind: 'added' | 'removed', item: Node, text: string): Words {
  const header = headerName(item);
  const isHidden = isSecret(place.path, item);
  const what = `: ${header ?? (isHidden ? words.item : show(item, text))}`;
  const subject = `${nameOfPlace(place)}${what}`;
  const value = header === undefined ? undefined : membersOf(item).get('header_value')?.value;
  const shown = value && !isHidden && !isSecretHeaderValue(value) ? ` (${show(value, text)})` : '';
  const how = `${titleOf(place, item)} ${words.happened[kind]}${shown}`;
  return { subject, words: `${subject}${how}`, place: toPointer(place.path), change: `${what}${how}` };
}

/** The schema's title of a list's value, in brackets, where it says more than the value. */
function titleOf({ path }: Place, item: Node): string {
  const { value } = item;
  const title = choicesAt(path).find((choice) => choice.value === value)?.title;
  const saysMore = title && title.toLowerCase() !== String(value).replaceAll('_', ' ').toLowerCase();
  return saysMore ? ` (${title})` : '';
}

/** `Goals: order changed` */
export function orderWords(place: Place): Words {
  const subject = `${nameOfPlace(place)}: ${words.order}`;
  const change = `: ${words.orderChanged}`;
  return { subject, words: `${nameOfPlace(place)}${change}`, place: toPointer(place.path), change };
}

const nameOfPlace = ({ names }: Place): string => names.join(', ') || words.theDocument;

/** `Webhooks, Text messages, Retries: 3 → 5` */
export function changeWords(place: Place, before: [Node, string], after: [Node, string]): Words {
  const subject = nameOfPlace(place);
  const both = bothValues(place, before, after);
  const change = both ? `: ${both[0]} → ${both[1]}` : ` ${words.happened.changed}`;
  return { subject, words: `${subject}${change}`, place: toPointer(place.path), change };
}

/** Two values of one place in few words; undefined where one of them is not to be shown. */
export function bothValues(
  { path }: Place,
  a: [Node, string],
  b: [Node, string],
): [string, string] | undefined {
  return isSecret(path, a[0]) || isSecret(path, b[0]) ? undefined : showBoth(a, b);
}

function showBoth([a, textA]: [Node, string], [b, textB]: [Node, string]): [string, string] {
  const from = partingOf(a.value, b.value);
  const plain: [string, string] = [show(a, textA, from), show(b, textB, from)];
  if (plain[0] !== plain[1] || a.children || b.children) return plain;
  // They differ in type, in spaces, or in digits that only the text holds.
  const exact: [string, string] = [quoted(a, textA, from), quoted(b, textB, from)];
  return exact[0] !== exact[1] ? exact : [exact[0], words.looksTheSame];
}

const quoted = (node: Node, text: string, from: number): string =>
  shorten(node.type === 'string' ? JSON.stringify(node.value) : literalOf(node, text), from);

/** A value in few words; `from` is the character that matters most of a long one. */
function show(node: Node, text: string, from = 0): string {
  const count = node.children?.length ?? 0;
  if (node.type === 'array') return count === 0 ? words.emptyList : words.listOf(count);
  if (node.type === 'object') return count === 0 ? words.emptyObject : words.objectWith(count);
  if (node.type !== 'string') return shorten(literalOf(node, text));
  const value = String(node.value);
  if (value === '') return words.emptyText;
  const needsQuotes = value.trim() !== value;
  return needsQuotes ? words.quoted(shorten(value, from)) : shorten(value, from);
}

function partingOf(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string') return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** A text as it is shown in a line of words; `from` is the character that matters most of a long one. */
export function shorten(text: string, from = 0): string {
  if (text.length <= MAX_SHOWN) return visibleText(text);
  const start = from < MAX_SHOWN - LEAD ? 0 : from - LEAD;
  const cut = wholeCharacters(text, start, start + MAX_SHOWN);
  return `${start > 0 ? '…' : ''}${visibleText(cut)}${start + MAX_SHOWN < text.length ? '…' : ''}`;
}

// A cut through a surrogate pair would show half a character as a control character.
function wholeCharacters(text: string, start: number, end: number): string {
  const from = start + (isInsideCharacter(text, start) ? 1 : 0);
  return text.slice(from, end - (isInsideCharacter(text, end) ? 1 : 0));
}
