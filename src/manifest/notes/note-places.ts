import * as words from '#words/manifest/notes/places';
import { isObject } from '../../lib/json/json-value';
import { childPointer, fromPointer } from '../../lib/json/pointer';
import { visibleText } from '../../lib/text/visible-text';
import { bySection } from '../schema/by-section';
import { type JsonSchema, schemaAt } from '../schema/schema';
import { type SectionId, sectionOf } from '../schema/sections';
import { isNotePointer } from './note';

/** A place that a note can be pinned to. `label` says it in words inside of its section. */
export type NotePlace = {
  pointer: string;
  label: string;
  section: SectionId | undefined;
  isMissing: boolean;
};

/** The most items of one list, and the most places inside keys that the schema does not know. */
const MAX_ITEMS = 40;
const MAX_UNKNOWN = 200;
/** The most UTF-16 characters of a key or value in a label. */
const MAX_NAME = 40;

/**
 * Every place of a manifest that a note can be pinned to, by section: each field of the schema, there or missing, the items
 * of lists, and what stands inside unknown keys. Checklists are one place each. `isCut` where some are left out.
 */
export function notePlaces(manifest: unknown): {
  groups: ReturnType<typeof bySection<NotePlace>>;
  isCut: boolean;
} {
  const places: NotePlace[] = [];
  let isCut = false;
  let unknown = 0;

  const add = (pointer: string, names: readonly string[], value: unknown): void => {
    // `capabilities` only holds its sections together.
    if (pointer === '/capabilities') return;
    const section = sectionOf(pointer);
    const own = section?.keys ? names : names.slice(section ? 2 : 0);
    const label = own.length > 0 ? own.join(' › ') : words.wholeSection(section?.title ?? '');
    places.push({ pointer, label, section: section?.id, isMissing: value === undefined });
  };
  const walk = (
    pointer: string,
    names: readonly string[],
    schema: JsonSchema | undefined,
    value: unknown,
  ) => {
    for (const key of keysOf(schema, value)) {
      const place = childPointer(pointer, key);
      const child = schema && schemaAt(fromPointer(place));
      const inside = childValue(value, key);
      const isItem = typeof key === 'number';
      const isNamed = isItem ? child !== undefined : Object.hasOwn(schema?.properties ?? {}, key);
      if (!isNamed) unknown += 1;
      const isTooMany = isNamed ? isItem && key >= MAX_ITEMS : unknown > MAX_UNKNOWN;
      if (isTooMany || !isNotePointer(place)) {
        isCut = true;
        continue;
      }
      const name = isItem ? itemName(key, inside) : (child?.title ?? short(key));
      const path = [...names, isTranslation(place) ? `${name} (${short(String(key))})` : name];
      add(place, path, inside);
      walk(place, path, child, inside);
    }
  };
  walk('', [], schemaAt([]), manifest);
  return { groups: bySection(places), isCut };
}

/** The keys of an object, those of the schema first and each with its translations; the items of a list. */
function keysOf(schema: JsonSchema | undefined, value: unknown): (string | number)[] {
  if (schema?.properties) {
    const named = Object.keys(schema.properties);
    const present = isObject(value) ? Object.keys(value) : [];
    const others = present.filter((key) => !named.includes(key)).slice(0, MAX_UNKNOWN + 1);
    const sorted = named.flatMap((key) => [key, ...others.filter((one) => one.startsWith(`${key}#`))]);
    return [...new Set([...sorted, ...others])];
  }
  // A checklist's values are no places of their own.
  if (schema?.items?.oneOf) return [];
  if (Array.isArray(value))
    return Array.from({ length: Math.min(value.length, MAX_UNKNOWN + 1) }, (_, at) => at);
  return isObject(value) && !schema?.items ? Object.keys(value).slice(0, MAX_UNKNOWN + 1) : [];
}

function childValue(value: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Array.isArray(value) ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An item by its number, and by what it is called: `2: X-Api-Key`. */
function itemName(index: number, item: unknown): string {
  const name = isObject(item) ? item.header_name : item;
  const isSaid = (typeof name === 'string' && name !== '') || typeof name === 'number';
  return isSaid ? `${index + 1}: ${short(String(name))}` : `${index + 1}`;
}

const isTranslation = (pointer: string): boolean =>
  /^\/[^/]*#/.test(pointer) && schemaAt(fromPointer(pointer)) !== undefined;

function short(text: string): string {
  return visibleText(text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text) || words.emptyName;
}
