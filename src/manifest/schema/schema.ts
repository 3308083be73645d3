import { isIndex } from '../../lib/json/pointer';
import schemaFile from './schema.json';

/** A JSON Schema (draft-07) node, as far as the manifest's schema uses the language. */
export type JsonSchema = {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly examples?: readonly unknown[];
  /** The section of the form and the review that a key of the manifest stands in. A hint of ours. */
  readonly 'x-section'?: string;
  /** What this value of a list and those after it have in common. */
  readonly 'x-group'?: string;
};

/** One value of a list that only takes known values. */
export type Choice = {
  readonly value: string;
  readonly title: string;
  readonly description: string;
  /** What the values from here on have in common. */
  readonly group?: string | undefined;
};

type SchemaPath = readonly (string | number)[];

/** The schema as it is published, with `$ref`. */
export const manifestSchema: JsonSchema = schemaFile;

/** The same schema without `$ref`, `definitions` and `$id`: what a form can render without looking anything up. */
export const resolvedSchema: JsonSchema = dereference(manifestSchema);

/**
 * The schema without `$ref`s: each is replaced by what it points to, with the words beside it winning.
 * Pure; throws on a `$ref` that leads nowhere. The schema must not refer to itself.
 */
export function dereference(root: JsonSchema): JsonSchema {
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...own } = node as Record<string, unknown>;
    const base = typeof $ref === 'string' ? target(root, $ref) : {};
    return Object.fromEntries(Object.entries({ ...base, ...own }).map(([key, value]) => [key, copy(value)]));
  };
  const { $id: _id, definitions: _definitions, ...rest } = root;
  return copy(rest) as JsonSchema;
}

/** The schema of the place that a path names, without `$ref`; undefined for a key that the schema does not know. */
export function schemaAt(path: SchemaPath): JsonSchema | undefined {
  let node: JsonSchema | undefined = resolvedSchema;
  for (const step of path) {
    if (!node) return undefined;
    node = schemaBelow(node, String(step));
  }
  return node;
}

/** The known values of a list, or of one item of it; empty when any value may stand there. */
export function choicesAt(path: SchemaPath): Choice[] {
  const node = schemaAt(path);
  const choices = node?.oneOf ?? node?.items?.oneOf ?? [];
  return choices.map(({ const: value = '', title = value, description = '', 'x-group': group }) => ({
    value,
    title,
    description,
    group,
  }));
}

/** The known keys of an object in the order in which a form adds them; empty for anything else. */
export function propertyOrder(path: SchemaPath): string[] {
  return Object.keys(schemaAt(path)?.properties ?? {});
}

/** Whether the object around must have the key that the path ends with. */
export function isRequired(path: SchemaPath): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  return schemaAt(path.slice(0, -1))?.required?.includes(String(key)) ?? false;
}

const WEBHOOKS = ['capabilities', 'webhooks'] as const;

/** The event types that can have a webhook, in the schema's order. */
export const EVENT_TYPES: readonly string[] = propertyOrder(WEBHOOKS).filter(
  (key) => schemaAt([...WEBHOOKS, key, 'endpoint']) !== undefined,
);

/** The schema of one key or item of what `node` describes, without `$ref`; undefined for a key that it does not know. */
export function schemaBelow(node: JsonSchema, step: string): JsonSchema | undefined {
  if (node.items) return isIndex(step) ? node.items : undefined;
  if (node.properties && Object.hasOwn(node.properties, step)) return node.properties[step];
  for (const pattern in node.patternProperties)
    if (matcherOf(pattern).test(step)) return node.patternProperties[pattern];
  return undefined;
}

const matchers = new Map<string, RegExp>();

// Compiled once: a document of many keys asks for each of them.
function matcherOf(pattern: string): RegExp {
  const matcher = matchers.get(pattern) ?? new RegExp(pattern, 'u');
  matchers.set(pattern, matcher);
  return matcher;
}

function target(root: JsonSchema, ref: string): Record<string, unknown> {
  let node: unknown = root;
  for (const step of ref.replace(/^#\//, '').split('/')) {
    node = (node as Record<string, unknown> | undefined)?.[step];
  }
  if (typeof node !== 'object' || node === null) throw new Error(`The schema has nothing at ${ref}`);
  return node as Record<string, unknown>;
}
