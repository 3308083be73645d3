const DETAILS = 'expandSuggestionDocs';

const nothing = { dispose: () => {} };

/**
 * Monaco's memory for its own small settings, as its storage service; kept as long as the page. It is here for one
 * of them: suggestions show their description from the start.
 */
export function createStorage(): Record<string, unknown> {
  const kept = new Map<string, unknown>([[DETAILS, true]]);
  const read = (key: string, _scope: unknown, fallback?: unknown) => kept.get(key) ?? fallback;
  return {
    get: read,
    getBoolean: read,
    getNumber: read,
    store: (key: string, value: unknown) => kept.set(key, value),
    remove: (key: string) => kept.delete(key),
    onDidChangeValue: () => () => nothing,
    onWillSaveState: () => nothing,
  };
}
