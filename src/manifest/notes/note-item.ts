import * as words from '#words/manifest/notes/note';
import { isObject } from '../../lib/json/json-value';
import { childPointer, fromPointer, toPointer, valueAt } from '../../lib/json/pointer';
import { visibleText } from '../../lib/text/visible-text';
import { placeInWords } from '../schema/place-labels';
import { schemaAt } from '../schema/schema';
import { addressSecrets } from '../secrets/address-secrets';
import { findCredentials, WITHHELD } from '../secrets/credentials';

/** The most UTF-16 characters of what a note says of its item; a cut has an ellipsis after them. */
const MAX_ITEM = 80;

/** What of a note says where it belongs. */
type Pinned = { readonly pointer: string; readonly item?: string };

type ItemPlace = { list: string; item: string; index: number; rest: string };

/** The list of the schema that a place stands in, and what follows the item; undefined for a place in none. */
function itemPlace(pointer: string): ItemPlace | undefined {
  const steps = fromPointer(pointer);
  const depth = steps.findIndex(
    (step, at) => /^(0|[1-9]\d{0,8})$/.test(step) && schemaAt(steps.slice(0, at))?.items !== undefined,
  );
  if (depth < 0) return undefined;
  const [list, item] = [toPointer(steps.slice(0, depth)), toPointer(steps.slice(0, depth + 1))];
  return { list, item, index: Number(steps[depth]), rest: pointer.slice(item.length) };
}

/** Whether a place stands in a list, so that it may move. */
export const isInList = (pointer: string): boolean => itemPlace(pointer) !== undefined;

/** What an item is told from the others by: a header by its name, an address or a number by itself, cut. */
function nameOf(item: unknown): string | undefined {
  const name = isObject(item) ? item.header_name : item;
  if (typeof name === 'number') return String(name);
  return typeof name === 'string' && name !== '' ? cutItem(name) : undefined;
}

/** A name as notes carry it. Cutting twice changes nothing. */
export function cutItem(name: string): string {
  if (name.length <= MAX_ITEM) return name;
  // Half of a pair of UTF-16 characters is none.
  return `${name.slice(0, MAX_ITEM).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * The name of the item that a place of a manifest stands in, for the note to carry: never the value of a header, and
 * nothing that looks like a credential. Undefined where there is none.
 */
export function noteItem(manifest: unknown, pointer: string): string | undefined {
  const place = itemPlace(pointer);
  const item = place && valueAt(manifest, place.item);
  return typeof item === 'string' && isSecret(item) ? undefined : nameOf(item);
}

/** Asks the rules of a link's dialog: of an address, and of a header with that value. */
function isSecret(value: string): boolean {
  const webhooks = { event: { headers: [{ header_name: 'x', header_value: value }] } };
  const text = JSON.stringify({ redirect_uris: [value], capabilities: { webhooks } });
  return value === WITHHELD || findCredentials(text).length + addressSecrets(text).length > 0;
}

/** Where the place of a note is in a document. */
export type NoteSpot = {
  /** The place now; where the item is gone, the place where it stood. */
  pointer: string;
  /** The field that shows the note: the list, where nothing stands at its place any more. */
  mark: string;
  /** True where the item that the note is about is no longer in its list. */
  isGone: boolean;
};

/** Finds the place of a note in a document whose lists may have changed. Notes without an item stay at their place. */
export function findNote(manifest: unknown, { pointer, item }: Pinned): NoteSpot {
  const place = item === undefined ? undefined : itemPlace(pointer);
  if (!place) return { pointer, mark: pointer, isGone: false };
  const found: unknown = valueAt(manifest, place.list);
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const index = nearest(list, item, place.index);
  if (index === undefined)
    return { pointer, mark: place.index < list.length ? pointer : place.list, isGone: true };
  const now = `${childPointer(place.list, index)}${place.rest}`;
  return { pointer: now, mark: now, isGone: false };
}

/** Of several items with the same name the one nearest to the place where it stood. */
function nearest(list: readonly unknown[], name: string | undefined, index: number): number | undefined {
  let best: number | undefined;
  if (index < list.length && nameOf(list[index]) === name) return index;
  for (const [at, item] of list.entries()) {
    if (nameOf(item) !== name) continue;
    if (best === undefined || Math.abs(at - index) < Math.abs(best - index)) best = at;
  }
  return best;
}

/** The place in words with the item that stands there: `Redirect addresses › 2: https://b.example`. */
export function itemInWords(pointer: string, item: string | undefined): string {
  const whole = placeInWords(pointer);
  const place = item === undefined ? undefined : itemPlace(pointer);
  if (!place) return whole;
  const start = placeInWords(place.item);
  return `${start}: ${item}${whole.slice(start.length)}`;
}

/** What to tell somebody who follows a note whose item is gone. */
export function itemGoneInWords({ pointer, item }: Pinned): string {
  return words.itemIsGone(visibleText(itemInWords(pointer, item)));
}
