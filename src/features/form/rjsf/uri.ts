/**
 * What RJSF asks of the package `fast-uri`, by the browser's own URL: the page would load 7 kB for it, and our schema, which is resolved
 * before RJSF sees it, never asks. Stands in for the package by an alias in vite.config.ts.
 */
const uri = {
  equal: (one: string, other: string): boolean => one === other,
  resolve: (base: string, reference: string): string => new URL(reference, base).href,
};

export default uri;
