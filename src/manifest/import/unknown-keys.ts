import { isObject } from '../../lib/json/json-value';
import { childPointer } from '../../lib/json/pointer';
import { PLATFORM_KEYS } from '../schema/platform-keys';
import { schemaAt } from '../schema/schema';

/**
 * Pointers of the keys that the schema does not describe, in the order of the document; what lies inside such a key
 * does not count again. The keys that the platform writes are known, though no schema of ours describes them.
 */
export function unknownKeys(manifest: unknown): string[] {
  const found: string[] = [];
  collect(manifest, [], '', found);
  return found;
}

function collect(value: unknown, path: readonly string[], pointer: string, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    if (schemaAt(here)) collect(item, here, childPointer(pointer, key), found);
    else if (!isList && isObject(value) && !(path.length === 0 && PLATFORM_KEYS.includes(key)))
      found.push(childPointer(pointer, key));
  }
}
