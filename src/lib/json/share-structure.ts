import { isObject } from './json-value';

/**
 * `next`, with every part that equals its part of `previous` replaced by that very part, so that views which compare
 * by identity are not drawn again. Plain JSON values only. `next` is changed in place, by parts that equal its own.
 */
export function shareStructure(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareItems(previous, next);
  if (isObject(previous) && isObject(next)) return shareMembers(previous, next);
  return next;
}

function shareItems(previous: readonly unknown[], next: unknown[]): unknown {
  let same = previous.length === next.length;
  for (const [index, item] of next.entries()) {
    next[index] = shareStructure(previous[index], item);
    if (next[index] !== previous[index]) same = false;
  }
  return same ? previous : next;
}

type Plain = Record<string, unknown>;

function shareMembers(previous: Plain, next: Plain): unknown {
  const keys = Object.keys(next);
  const previousKeys = Object.keys(previous);
  let same = keys.length === previousKeys.length;
  for (const [index, key] of keys.entries()) {
    // Most keys stay where they are. In an object of many thousand keys Object.values takes longer than to look each up.
    const stays = previousKeys[index] === key;
    const own = stays || Object.hasOwn(previous, key) ? previous[key] : undefined;
    const item = next[key];
    const shared = shareStructure(own, item);
    // The key is an own property of `next`, so even __proto__ is written as one.
    if (!Object.is(shared, item)) next[key] = shared;
    if (!stays || !Object.is(shared, own)) same = false;
  }
  return same ? previous : next;
}
