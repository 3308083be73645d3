/**
 * Small things that are kept in this browser by name. Where localStorage is blocked or full they live as long as the page,
 * so that nothing is lost at once.
 */
export function keptThings<T>(prefix: string, read: (stored: unknown) => T | undefined) {
  const inMemory = new Map<string, T>();

  /** What is kept under a name; undefined where there is nothing, or nothing that can be read. */
  const get = (name: string): T | undefined => {
    const held = inMemory.get(name);
    if (held !== undefined) return held;
    try {
      return read(JSON.parse(localStorage.getItem(prefix + name) ?? 'null'));
    } catch {
      return undefined;
    }
  };

  /** Keeps a thing, or with undefined forgets it. */
  const set = (name: string, thing: T | undefined): void => {
    inMemory.delete(name);
    try {
      if (thing === undefined) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, JSON.stringify(thing));
    } catch {
      if (thing !== undefined) inMemory.set(name, thing);
    }
  };

  return { get, set };
}
