/** The generated files as { path relative to the repository: content }. Writes nothing. */
export function generate(): Promise<Record<string, string>>;
