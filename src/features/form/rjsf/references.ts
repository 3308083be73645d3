/**
 * What RJSF asks where a schema has a `$ref`. Ours is resolved before RJSF sees it (`resolvedSchema`), which a test holds it to. Stands
 * in for the package's own by an alias in vite.config.ts.
 */
export default function findSchemaDefinition(reference: string): never {
  throw new Error(`The form's schema has a reference: ${reference}`);
}

/** @public Asked for by the package's index, and never called. */
export const makeAllReferencesAbsolute = findSchemaDefinition;
