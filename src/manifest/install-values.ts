import { getNodePath, type Node } from 'jsonc-parser';
import { applyEdits, type TextEdit } from '../lib/text-edit';
import { findWithheld, WITHHELD } from './credentials';
import { isObject, parse } from './parse';
import { toPointer, valueAt } from './pointer';
import { readTree } from './tree';

/** A place whose value the sender left out; `name` is the header's name, or `client_secret`. */
export type WithheldPlace = { pointer: string; name: string };

/** What `findWithheld` calls a header without a name. */
const NO_NAME = '(no name)';

/** The places of a text whose values were left out, each once and in its order. `text` is JSON that `parse` accepts. */
export function withheldPlaces(text: string): WithheldPlace[] {
  return [...new Map(findWithheld(text).map((place) => [place.pointer, place])).values()];
}

/**
 * The other places that are still empty and belong to a header of the same name as this one: services often take one key for
 * every event. None for a place that is no header, or has no name. Names of headers are the same in capitals and small letters.
 * @param filled what has a value, by JSON Pointer
 */
export function emptyNamesakes(
  places: readonly WithheldPlace[],
  filled: ReadonlyMap<string, string>,
  { pointer, name }: WithheldPlace,
): WithheldPlace[] {
  if (!isNamedHeader({ pointer, name })) return [];
  return places.filter(
    (other) =>
      other.pointer !== pointer &&
      isNamedHeader(other) &&
      other.name.toLowerCase() === name.toLowerCase() &&
      !filled.has(other.pointer),
  );
}

function isNamedHeader({ pointer, name }: WithheldPlace): boolean {
  return pointer.endsWith('/header_value') && name !== NO_NAME;
}

/**
 * The text with values put in where the sender left them out; every other character stays, and so does a place whose value
 * is empty.
 * @param text JSON that `parse` accepts
 * @param values JSON Pointers of `withheldPlaces`, with the value for each
 */
export function fillPlaces(text: string, values: ReadonlyMap<string, string>): string {
  const places = new Set(findWithheld(text).map(({ pointer }) => pointer));
  const edits: TextEdit[] = [];
  const visit = (node: Node) => {
    if (node.type === 'string' && node.value === WITHHELD) {
      const pointer = toPointer(getNodePath(node));
      const value = places.has(pointer) ? values.get(pointer) : undefined;
      if (value) edits.push({ offset: node.offset, length: node.length, content: JSON.stringify(value) });
    }
    // Of a property only its value: a key can be called anything.
    for (const child of node.type === 'property' ? (node.children?.slice(1) ?? []) : (node.children ?? []))
      visit(child);
  };
  const root = places.size > 0 && values.size > 0 ? readTree(text) : undefined;
  if (root) visit(root);
  return applyEdits(text, edits.reverse());
}

/**
 * Takes the values that were left out of what was sent from what was installed, so that all else can be compared. A header is
 * found by its name. A value that is missing, empty, no text or itself left out in the installation is not taken.
 * @returns the text to compare with, and the places whose values were taken
 */
export function takeWithheld(sent: string, installed: string): { text: string; taken: WithheldPlace[] } {
  const places = withheldPlaces(sent);
  if (places.length === 0) return { text: sent, taken: [] };
  const before = valueIn(sent);
  const after = valueIn(installed);
  const values = new Map<string, string>();
  for (const { pointer } of places) {
    const value = installedValue(before, after, pointer);
    if (typeof value === 'string' && value !== '' && value !== WITHHELD) values.set(pointer, value);
  }
  return { text: fillPlaces(sent, values), taken: places.filter(({ pointer }) => values.has(pointer)) };
}

function installedValue(sent: unknown, installed: unknown, pointer: string): unknown {
  const [, list, item] =
    /^(\/capabilities\/webhooks\/[^/]+\/headers)\/(\d+)\/header_value$/.exec(pointer) ?? [];
  if (list === undefined || item === undefined) return valueAt(installed, pointer);
  const own = namesIn(sent, list);
  const theirs = namesIn(installed, list);
  const index = Number(item);
  // Of several headers with one name, the first belongs to the first.
  const rank = own.slice(0, index).filter((name) => name === own[index]).length;
  const same = theirs.flatMap((name, at) => (name === own[index] ? [at] : []));
  // A header that was renamed on the way stands where it stood.
  const renamed = own.includes(theirs[index]) ? undefined : index;
  const at = same[rank] ?? renamed;
  return at === undefined ? undefined : valueAt(installed, `${list}/${at}/header_value`);
}

function namesIn(value: unknown, pointer: string): unknown[] {
  const list = valueAt(value, pointer);
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? item.header_name : undefined)) : [];
}

function valueIn(text: string): unknown {
  const parsed = parse(text);
  return parsed.ok ? parsed.value : undefined;
}
