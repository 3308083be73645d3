export type SmallStore = ReturnType<typeof createSmallStore>;

/**
 * localStorage or sessionStorage for JSON values. Every access may throw (blocked cookies, private modes, a full disk): then
 * nothing is there, and writing says so.
 */
export function createSmallStore(storage: () => Storage) {
  const raw = (key: string): string | undefined => attempt(() => storage().getItem(key)) ?? undefined;
  const write = (key: string, value: unknown): boolean =>
    attempt(() => {
      storage().setItem(key, JSON.stringify(value));
      return true;
    }) ?? false;
  return {
    /** The text under a key, as it is stored. */
    raw,
    /** The value under a key; undefined where there is none that is JSON. */
    read: (key: string): unknown => {
      const text = raw(key);
      return text === undefined ? undefined : attempt(() => JSON.parse(text) as unknown);
    },
    /** False where the browser refuses. */
    write,
    /** The same for a value that is mostly there already: to look costs a tenth of writing. */
    keep: (key: string, value: unknown): boolean => raw(key) === JSON.stringify(value) || write(key, value),
    remove: (key: string): void => void attempt(() => storage().removeItem(key)),
    keys: (): string[] => attempt(() => Object.keys(storage())) ?? [],
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
