/**
 * What RJSF asks of the package `fast-equals`: whether two values are alike, functions always. Our fields compare shallowly
 * (`experimental_componentUpdateStrategy`), so the page would load 8 kB for a question that hardly comes up. Stands in for the
 * package by an alias in vite.config.ts.
 */
export const createCustomEqual = () => isAlike;

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one === 'function' && typeof other === 'function') return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isAlike(one[key as never], other[key as never]))
  );
}
