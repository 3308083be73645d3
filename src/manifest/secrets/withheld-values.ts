import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { valueAt } from '../../lib/json/pointer';
import { applyApart } from '../../lib/text/text-edit';
import { findWithheld, findWithheldValues, NO_NAME, WITHHELD } from './credentials';

/** A place whose value the sender left out; `name` is the header's name, or `client_secret`. */
export type WithheldPlace = { pointer: string; name: string };

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
  const edits = findWithheldValues(text).flatMap(({ pointer, offset, length }) => {
    const value = values.get(pointer);
    return value ? [{ offset, length, content: JSON.stringify(value) }] : [];
  });
  return applyApart(text, edits);
}

/**
 * Takes the values that were left out of what was sent from what was installed, so that all else can be compared. A header is
 * found by its name. A value that is missing, empty, no text or itself left out in the installation is not taken.
 * @returns the text to compare with, and the places whose values were taken
 */
export function takeWithheld(sent: string, installed: string): { text: string; taken: WithheldPlace[] } {
  const places = withheldPlaces(sent);
  if (places.length === 0) return { text: sent, taken: [] };
  const after = valueIn(installed);
  const installedAt = installedValues(valueIn(sent), after);
  const values = new Map<string, string>();
  for (const { pointer } of places) {
    const value = installedAt(pointer);
    if (typeof value === 'string' && value !== '' && value !== WITHHELD) values.set(pointer, value);
  }
  return { text: fillPlaces(sent, values), taken: places.filter(({ pointer }) => values.has(pointer)) };
}

/** Finds what was installed at a place of what was sent; each list of headers is read once. */
function installedValues(sent: unknown, installed: unknown): (pointer: string) => unknown {
  const lists = new Map<string, HeaderList>();
  return (pointer) => {
    const [, list, item] =
      /^(\/capabilities\/webhooks\/[^/]+\/headers)\/(\d+)\/header_value$/.exec(pointer) ?? [];
    if (list === undefined || item === undefined) return valueAt(installed, pointer);
    const headers = lists.get(list) ?? headersIn(sent, installed, list);
    lists.set(list, headers);
    const at = headers.installedAt(Number(item));
    return at === undefined ? undefined : valueAt(installed, `${list}/${at}/header_value`);
  };
}

type HeaderList = { installedAt: (index: number) => number | undefined };

function headersIn(sent: unknown, installed: unknown, list: string): HeaderList {
  const own = namesIn(sent, list);
  const theirs = namesIn(installed, list);
  const places = placesByName(theirs);
  const ranks = new Map([...placesByName(own).values()].flatMap((all) => all.map((at, rank) => [at, rank])));
  const names = new Set(own);
  return {
    // Of several headers with one name, the first belongs to the first; one that was renamed on the way stands where it stood.
    installedAt: (index) =>
      places.get(own[index])?.[ranks.get(index) ?? 0] ?? (names.has(theirs[index]) ? undefined : index),
  };
}

function placesByName(names: readonly unknown[]): Map<unknown, number[]> {
  const places = new Map<unknown, number[]>();
  for (const [at, name] of names.entries()) {
    const same = places.get(name);
    if (same) same.push(at);
    else places.set(name, [at]);
  }
  return places;
}

function namesIn(value: unknown, pointer: string): unknown[] {
  const list = valueAt(value, pointer);
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? item.header_name : undefined)) : [];
}

function valueIn(text: string): unknown {
  const parsed = parse(text);
  return parsed.ok ? parsed.value : undefined;
}
