import { isObject } from '../../lib/json/json-value';
import { childPointer } from '../../lib/json/pointer';
import { PLATFORM_KEYS } from '../schema/platform-keys';
import { type JsonSchema, resolvedSchema, schemaBelow } from '../schema/schema';

/**
 * Pointers of the keys that the schema does not describe, in the order of the document; what lies inside such a key
 * does not count again. The keys that the platform writes are known, though no schema of ours describes them.
 */
export function unknownKeys(manifest: unknown): string[] {
  const found: string[] = [];
  collect(manifest, resolvedSchema, '', found);
  return found;
}

function collect(value: unknown, schema: JsonSchema, pointer: string, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const mayHaveUnknown = isObject(value);
  for (const key of Object.keys(value)) {
    const below = schemaBelow(schema, key);
    if (below) collect((value as Record<string, unknown>)[key], below, childPointer(pointer, key), found);
    else if (mayHaveUnknown && !(pointer === '' && PLATFORM_KEYS.includes(key)))
      found.push(childPointer(pointer, key));
  }
}
