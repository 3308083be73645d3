/**
 * `next`, with every part that equals its part of `previous` replaced by that very part, so that views which compare
 * by identity are not drawn again. Plain JSON values only. `next` must be the caller's own: it is changed in place.
 */
export function shareStructure(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return shareItems(previous, next);
  if (isPlainObject(previous) && isPlainObject(next)) return shareMembers(previous, next);
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
    const own = Object.hasOwn(previous, key) ? previous[key] : undefined;
    const shared = shareStructure(own, next[key]);
    // The key is an own property of `next`, so even __proto__ is written as one.
    if (shared !== next[key]) next[key] = shared;
    if (shared !== own || previousKeys[index] !== key) same = false;
  }
  return same ? previous : next;
}

const isPlainObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
