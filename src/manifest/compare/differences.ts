import type { Node } from 'jsonc-parser';
import type { Change } from '../../lib/json/edit';
import { childPointer, toPointer } from '../../lib/json/pointer';
import { choicesAt, propertyOrder } from '../schema/schema';
import {
  changeWords,
  itemPlace,
  itemWords,
  keyPlace,
  orderWords,
  type Place,
  type Words,
  wholeWords,
} from './describe';
import { diffItems, diffValues } from './lists';
import { membersOf, type ReadNumber, readValue, type Side } from './values';

/** One thing in which a document differs from another, before it is put in its section. */
export type Found = Words & {
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  /** What brings the place back, with numbers as they are read. */
  revert: (readNumber: ReadNumber) => Change[];
};

export type Comparison = {
  before: Side;
  after: Side;
  /** Whether a value before equals one after. */
  areEqual: (old: Node, now: Node) => boolean;
  /** Numbers equal values of both texts equally. */
  id: (node: Node) => number;
  found: Found[];
};

/** Compares one place of both documents, and whatever is inside it. */
export function compareNodes(comparison: Comparison, place: Place, before: Node, after: Node): void {
  const { areEqual, found } = comparison;
  if (areEqual(before, after)) return;
  if (before.type === 'object' && after.type === 'object') {
    compareMembers(comparison, place, before, after);
  } else if (before.type === 'array' && after.type === 'array') {
    compareLists(comparison, place, before.children ?? [], after.children ?? []);
  } else {
    const pointer = toPointer(place.path);
    found.push({
      pointer,
      kind: 'changed',
      ...changeWords(place, [before, comparison.before.text], [after, comparison.after.text]),
      revert: (readNumber) => [
        { op: 'set', pointer, value: readValue(before, comparison.before.text, readNumber) },
      ],
    });
  }
}

/** Compares two objects key by key; one of them may be missing as a whole. */
function compareMembers(
  comparison: Comparison,
  place: Place,
  before: Node | undefined,
  after: Node | undefined,
): void {
  const had = membersOf(before);
  const has = membersOf(after);
  const order = propertyOrder(place.path);
  const rank = (key: string) => {
    const at = order.indexOf(key.split('#')[0] ?? key);
    return at < 0 ? order.length : at;
  };
  const keys = [...new Set([...has.keys(), ...had.keys()])].sort((a, b) => rank(a) - rank(b));
  for (const key of keys) {
    const old = had.get(key);
    const now = has.get(key);
    if (old && now && comparison.areEqual(old.value, now.value)) continue;
    const inner = keyPlace(place, key);
    if (old && now) {
      compareNodes(comparison, inner, old.value, now.value);
    } else if (splits(inner, old?.value ?? now?.value)) {
      compareMembers(comparison, inner, old?.value, now?.value);
    } else if (now) {
      // What was added alone in an object that was added takes that out with it.
      const target = before || has.size > 1 ? inner : place;
      const times = before || has.size > 1 ? now.count : 1;
      addKey(comparison, inner, now.value, { pointer: toPointer(target.path), times });
    } else if (old) {
      removeKey(comparison, inner, old.value);
    }
  }
}

/** Whether an object that only one side has is told by its keys: capabilities, which no section shows as a whole. */
function splits({ path }: Place, value: Node | undefined): boolean {
  return toPointer(path) === '/capabilities' && value?.type === 'object' && membersOf(value).size > 0;
}

function addKey(
  { after, found }: Comparison,
  place: Place,
  value: Node,
  target: { pointer: string; times: number },
): void {
  const remove: Change = { op: 'remove', pointer: target.pointer };
  found.push({
    pointer: toPointer(place.path),
    kind: 'added',
    ...wholeWords(place, 'added', value, after.text),
    // Of a key that stands there more than once, each has to go.
    revert: () => Array.from({ length: target.times }, () => remove),
  });
}

function removeKey({ before, found }: Comparison, place: Place, value: Node): void {
  const pointer = toPointer(place.path);
  found.push({
    pointer,
    kind: 'removed',
    ...wholeWords(place, 'removed', value, before.text),
    revert: (readNumber) => [{ op: 'set', pointer, value: readValue(value, before.text, readNumber) }],
  });
}

function compareLists(
  comparison: Comparison,
  place: Place,
  before: readonly Node[],
  after: readonly Node[],
): void {
  const { id } = comparison;
  const ids = (items: readonly Node[]) =>
    items
      .map(id)
      .sort((a, b) => a - b)
      .join();
  const isByValue = choicesAt(place.path).length > 0 || ids(before) === ids(after);
  if (isByValue) compareValues(comparison, place, before, after);
  else compareItems(comparison, place, before, after);
}

function compareValues(
  { before: { text: textBefore }, after: { text: textAfter }, id, found }: Comparison,
  place: Place,
  before: readonly Node[],
  after: readonly Node[],
): void {
  const pointer = toPointer(place.path);
  const { added, removed, reordered } = diffValues(before, after, id);
  for (const { item, index, times } of removed) {
    found.push({
      pointer,
      kind: 'removed',
      ...itemWords(place, 'removed', item, textBefore),
      revert: (readNumber) => {
        const value = readValue(item, textBefore, readNumber);
        return Array.from({ length: times }, () => ({ op: 'insert', pointer, index, value }));
      },
    });
  }
  for (const { item, indexes } of added) {
    const places = indexes.map((index) => childPointer(pointer, index));
    found.push({
      pointer: places.at(-1) ?? pointer,
      kind: 'added',
      ...itemWords(place, 'added', item, textAfter),
      revert: () => places.map((each) => ({ op: 'remove', pointer: each })),
    });
  }
  if (!reordered) return;
  found.push({
    pointer,
    kind: 'changed',
    ...orderWords(place),
    revert: (readNumber) => {
      const value = reordered.map(({ node, isFrom }) =>
        readValue(node, isFrom === 'before' ? textBefore : textAfter, readNumber),
      );
      return [{ op: 'set', pointer, value }];
    },
  });
}

function compareItems(
  comparison: Comparison,
  place: Place,
  before: readonly Node[],
  after: readonly Node[],
): void {
  const { id, found } = comparison;
  const pointer = toPointer(place.path);
  for (const step of diffItems(before, after, id)) {
    const { kind, index, item } = step;
    if (kind === 'changed') {
      compareNodes(comparison, itemPlace(place, index, item), step.before, item);
    } else if (kind === 'added') {
      const own = childPointer(pointer, index);
      const words = itemWords(place, kind, item, comparison.after.text);
      found.push({ pointer: own, kind, ...words, revert: () => [{ op: 'remove', pointer: own }] });
    } else {
      const { text } = comparison.before;
      found.push({
        pointer,
        kind,
        ...itemWords(place, kind, item, text),
        revert: (readNumber) => [{ op: 'insert', pointer, index, value: readValue(item, text, readNumber) }],
      });
    }
  }
}
