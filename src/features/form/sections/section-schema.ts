import type { RJSFSchema } from '@rjsf/utils';
import * as words from '#words/features/form/sections';
import { isObject } from '../../../lib/json/json-value';
import { fromPointer, valueAt } from '../../../lib/json/pointer';
import { unknownEvents, WEBHOOKS } from '../../../manifest/schema/events';
import { EVENT_TYPES, propertyOrder, schemaAt } from '../../../manifest/schema/schema';
import type { Section } from '../../../manifest/schema/sections';

const WEBHOOK_SCHEMA = schemaAt([...fromPointer(WEBHOOKS), EVENT_TYPES[0] ?? '']) ?? {};

/**
 * The schema of one section's object: its keys in the section's order, and a property for every key in the data
 * that matches a pattern of the schema (client_name#fr) or is an event of its own, so that RJSF renders those too.
 * @param present the section's keys in the document, as `patternKeys` gives them.
 */
export function sectionSchema(section: Section, present: readonly string[]): RJSFSchema {
  const path = fromPointer(section.pointer);
  const schema = schemaAt(path) ?? {};
  const names = section.keys ?? propertyOrder(path);
  const keys = names.flatMap((name) => [name, ...present.filter((key) => key.startsWith(`${name}#`))]);
  const properties = Object.fromEntries(keys.map((key) => [key, schemaAt([...path, key]) ?? {}]));
  if (section.id === 'webhooks')
    for (const event of present) properties[event] = { ...WEBHOOK_SCHEMA, title: words.unknownEvent };
  const required = (schema.required ?? []).filter((name) => name in properties);
  return { type: 'object', title: section.title, properties, required } as unknown as RJSFSchema;
}

/** More fields for pattern keys would stop the page for seconds; the list of other keys has the rest. */
export const MOST_KEYS = 50;

/** Of the keys that `allPatternKeys` finds those that get a field. */
export const patternKeys = (section: Section, document: unknown): readonly string[] =>
  allPatternKeys(section, document).slice(0, MOST_KEYS);

/** The keys of a section's object that only a pattern of the schema describes, or that are unknown events; in the document's order. */
export function allPatternKeys(section: Section, document: unknown): readonly string[] {
  const value = valueAt(document, section.pointer);
  if (!isObject(value)) return [];
  if (section.id === 'webhooks') return unknownEvents(document);
  const found = foundKeys.get(value) ?? findPatternKeys(section, value);
  foundKeys.set(value, found);
  return found;
}

// Three sections show keys of the same object, and ask after every change.
const foundKeys = new WeakMap<object, readonly string[]>();

function findPatternKeys(section: Section, value: object): string[] {
  const patterns = Object.keys(schemaAt(fromPointer(section.pointer))?.patternProperties ?? {});
  if (patterns.length === 0) return [];
  const matchers = patterns.map((pattern) => new RegExp(pattern, 'u'));
  return Object.keys(value).filter((key) => matchers.some((matcher) => matcher.test(key)));
}
