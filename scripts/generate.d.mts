/** The generated files as { path relative to the repository: content }. Writes nothing. */
export function generate(): Promise<Record<string, string>>;
/** The validators of a schema as the text of a module that stands in src/manifest/schema/generated/. */
export function validatorsOf(schema: object): string;
