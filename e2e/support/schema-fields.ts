import { readFileSync } from 'node:fs';
import { childPointer } from '../../src/lib/json/pointer';

type Node = {
  $ref?: string;
  type?: string;
  format?: string;
  minimum?: number;
  title?: string;
  oneOf?: { const: string }[];
  items?: Node;
  properties?: Record<string, Node>;
  patternProperties?: Record<string, Node>;
};

const schema = JSON.parse(
  readFileSync(new URL('../../src/manifest/schema/schema.json', import.meta.url), 'utf8'),
) as Node & { definitions: Record<string, Node>; properties: Record<string, Node> };

/** One place of the manifest that the form lets a person edit. */
export type SchemaField = { pointer: string; node: Node };

/** Every leaf of the schema as a pointer, so that a field that is added to the schema is tested too. */
export function schemaFields(): SchemaField[] {
  return leaves(schema, '');
}

function leaves(raw: Node, pointer: string): SchemaField[] {
  const node = resolve(raw);
  if (node.type !== 'object')
    return [{ pointer, node: node.items ? { ...node, items: resolve(node.items) } : node }];
  // The one pattern is the localised client name.
  const patterns = Object.values(node.patternProperties ?? {}).map(
    (inner) => ['client_name#fr', inner] as const,
  );
  return [...Object.entries(node.properties ?? {}), ...patterns].flatMap(([key, inner]) =>
    leaves(inner, childPointer(pointer, key)),
  );
}

function resolve(node: Node): Node {
  if (!node.$ref) return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], schema) as Node;
  return { ...resolve(target), ...node };
}

/** The pointers at which two values differ. A list counts as one place unless its length is the same. */
export function differences(before: unknown, after: unknown, pointer = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isPair = [before, after].every((value) => typeof value === 'object' && value !== null);
  const isList = Array.isArray(before) || Array.isArray(after);
  if (!isPair || (isList && Object.keys(before as object).length !== Object.keys(after as object).length)) {
    return [pointer];
  }
  const keys = new Set([...Object.keys(before as object), ...Object.keys(after as object)]);
  const [left, right] = [before, after] as Record<string, unknown>[];
  return [...keys].flatMap((key) => differences(left?.[key], right?.[key], childPointer(pointer, key)));
}
