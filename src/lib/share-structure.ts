/**
 * `next`, with every part that equals its part of `previous` replaced by that very part, so that views which compare
 * by identity are not drawn again. Plain JSON values only.
 */
export function shareStructure(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const shared = next.map((item, index) => shareStructure(previous[index], item));
    return previous.length === next.length && shared.every((item, index) => item === previous[index])
      ? previous
      : shared;
  }
  if (!isPlainObject(previous) || !isPlainObject(next)) return next;
  const keys = Object.keys(next);
  const previousKeys = Object.keys(previous);
  let same = keys.length === previousKeys.length;
  const entries = keys.map((key, index) => {
    const own = Object.hasOwn(previous, key) ? previous[key] : undefined;
    const item = shareStructure(own, next[key]);
    if (item !== own || previousKeys[index] !== key) same = false;
    return [key, item] as const;
  });
  // fromEntries defines own properties, so a key called __proto__ stays a plain key.
  return same ? previous : Object.fromEntries(entries);
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
