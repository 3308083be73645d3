/** One violation of a rule of the schema: all that a sentence or a fix needs to know. */
export type Violation = {
  /** The schema keyword, for example `maxLength`; `format` for a value and `key` for a key of the manifest. */
  readonly keyword: string;
  /** The name of the format when the keyword is `format`. */
  readonly format?: string;
  /** The limit when the keyword has one. */
  readonly limit?: number;
  /** Where it is; for a missing key, where the key would be. */
  readonly path: readonly string[];
  /** What stands there; undefined when the key is missing. */
  readonly value: unknown;
};

/** The key that a place belongs to: the last key of its path, array indexes left out. */
export function fieldOf(path: readonly string[]): string {
  return path.findLast((step) => !/^\d+$/.test(step)) ?? '';
}

/** The values that stand in a list more than once, with how often, in the order of the list. */
export function repeated(list: readonly unknown[]): [value: unknown, count: number][] {
  const counts = new Map<unknown, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}
