import { expect, it } from 'vitest';
import { resolvedSchema } from '../../../manifest/schema/schema';

/** Keywords for which RJSF would have to look at other schemas or at the data: our registry does neither. */
const TO_RESOLVE = [
  '$ref',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
  'not',
  'dependencies',
  'dependentSchemas',
];

it('the schema needs none of the resolving that our registry leaves out', () => {
  const found = keywordsOf(resolvedSchema);
  expect(found).toContain('properties');
  expect(TO_RESOLVE.filter((keyword) => found.has(keyword))).toEqual([]);
});

function keywordsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    if (!Array.isArray(schema)) found.add(keyword);
    const isMap = keyword === 'properties' || keyword === 'patternProperties';
    for (const part of isMap ? Object.values(value as object) : [value]) keywordsOf(part, found);
  }
  return found;
}
