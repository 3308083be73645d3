import * as words from '#words/manifest/schema/sections';
import type { Change } from '../../lib/json/edit';
import { childPointer, fromPointer } from '../../lib/json/pointer';
import { choicesAt, isRequired } from './schema';

/** One row of a checklist: a value that the schema knows, or one that stands in the document all the same. */
export type ChoiceRow = {
  /** The raw value as text; for an item that is no text, its JSON. */
  value: string;
  title: string;
  description: string;
  /** What the rows from here on have in common. */
  group?: string | undefined;
  checked: boolean;
  /** False for values that the schema does not know. */
  known: boolean;
  /** Where a value that the schema does not know stands first: a long number has its digits in the text alone. */
  pointer?: string;
};

/** An item as the rows name it. */
export const rawValue = (item: unknown): string => (typeof item === 'string' ? item : JSON.stringify(item));
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rows of the checklist at `pointer`: the schema's values in its order, then what only the document has. */
export function choiceRows(pointer: string, value: unknown): ChoiceRow[] {
  const chosen = asList(value).map(rawValue);
  // Where each value stands first: what is set last counts.
  const places = new Map(chosen.map((item, index) => [item, index] as const).reverse());
  const choices = choicesAt(fromPointer(pointer));
  const known = choices.map((choice) => ({ ...choice, checked: places.has(choice.value), known: true }));
  const names = new Set(choices.map((choice) => choice.value));
  const unknown = [...new Set(chosen)].filter((item) => !names.has(item));
  return [
    ...known,
    ...unknown.map((item) => ({
      value: item,
      title: item,
      description: words.unknownChoice,
      checked: true,
      known: false,
      pointer: childPointer(pointer, places.get(item) ?? 0),
    })),
  ];
}

/** Ticks a value: it goes before the first item that the schema orders after it, and nothing else moves. */
export function tick(pointer: string, value: unknown, added: string): Change[] {
  if (!Array.isArray(value)) return [{ op: 'set', pointer, value: [added] }];
  const order = choicesAt(fromPointer(pointer)).map((choice) => choice.value);
  const rank = order.indexOf(added);
  const next = value.findIndex((item) => order.indexOf(rawValue(item)) > rank);
  const lastKnown = value.findLastIndex((item) => order.includes(rawValue(item)));
  return [{ op: 'insert', pointer, index: next >= 0 ? next : lastKnown + 1, value: added }];
}

/** Unticks values, every time that they stand in the list. The last one takes an optional list out with it. */
export function untick(pointer: string, value: unknown, removed: readonly string[]): Change[] {
  // A required list that is missing becomes an empty one: that is what was asked for.
  if (value === undefined) return isRequired(fromPointer(pointer)) ? clear(pointer) : [];
  const list = asList(value);
  const gone = new Set(removed);
  const places = list.flatMap((item, index) => (gone.has(rawValue(item)) ? [index] : []));
  if (places.length === 0) return [];
  if (places.length === list.length) return clear(pointer);
  // From the end, so that the places before stay right.
  return places.reverse().map((index) => ({ op: 'remove', pointer: childPointer(pointer, index) }));
}

/** Ticks each of the values that the schema knows and the list does not have yet. */
export function tickAll(pointer: string, value: unknown, wanted: readonly string[]): Change[] {
  let list = [...asList(value)];
  const changes: Change[] = Array.isArray(value) ? [] : [{ op: 'set', pointer, value: [] }];
  for (const { value: choice } of choicesAt(fromPointer(pointer))) {
    if (!wanted.includes(choice) || list.map(rawValue).includes(choice)) continue;
    const [change] = tick(pointer, list, choice);
    if (change?.op !== 'insert') continue;
    changes.push(change);
    list = list.toSpliced(change.index, 0, choice);
  }
  return changes;
}

/** Unticks everything: a list that the schema requires stays, empty; any other is taken out. */
function clear(pointer: string): Change[] {
  return isRequired(fromPointer(pointer)) ? [{ op: 'set', pointer, value: [] }] : [{ op: 'remove', pointer }];
}
