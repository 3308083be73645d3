import * as valueWords from '#words/manifest/summary/values';
import { isObject } from '../../lib/json/json-value';
import { childPointer, isWithin, toPointer } from '../../lib/json/pointer';
import { ADDRESS_FORMATS } from '../schema/formats/address-formats';
import { choicesAt, propertyOrder, schemaAt } from '../schema/schema';
import { SECTIONS } from '../schema/sections';
import { MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection } from './summary';
import { addressOf, type Digits, oddOf, own, quoteOf, rowOf, tagsOf, words } from './values';

/**
 * A section with rows for the keys of the schema that its hand-written sentences do not tell: by their type and format, so that
 * a new field of the schema is in the review without a line of its own.
 */
export function withGenericRows(section: SummarySection, manifest: unknown, digits: Digits): SummarySection {
  const { keys, pointer } = SECTIONS.find(({ id }) => id === section.id) ?? {};
  if (pointer === undefined || section.id === 'webhooks') return section;
  const path = pointer.split('/').slice(1);
  const object = path.reduce<unknown>((value, key) => own(value, key), manifest);
  const told = section.rows.map((row) => row.pointer);
  return {
    ...section,
    rows: [...section.rows, ...genericRows(object, path, keys ?? propertyOrder(path), told, digits)],
  };
}

/** Rows for keys of the object at a path, without those that are told already. */
export function genericRows(
  object: unknown,
  path: readonly string[],
  keys: readonly string[],
  told: readonly string[],
  digits: Digits,
): SummaryRow[] {
  return keys
    .filter((key) => isObject(object) && Object.hasOwn(object, key))
    .filter((key) => {
      const pointer = childPointer(toPointer(path), key);
      return !told.some((other) => isWithin(other, pointer));
    })
    .map((key) => rowOf([...path, key], valuesOf(own(object, key), [...path, key], digits)));
}

function valuesOf(value: unknown, path: readonly string[], digits: Digits): ShownValue[] {
  const schema = schemaAt(path);
  switch (schema?.type) {
    case 'boolean':
      return [
        typeof value === 'boolean'
          ? words(value ? valueWords.yes : valueWords.no)
          : oddOf(value, valueWords.expected.boolean),
      ];
    case 'integer':
    case 'number':
      return [
        typeof value === 'number'
          ? words(digits(value, toPointer(path)))
          : oddOf(value, valueWords.expected.number),
      ];
    case 'array':
      return listValues(value, path);
    case 'object':
      return [
        isObject(value) ? words(valueWords.objectInJson, 'muted') : oddOf(value, valueWords.expected.object),
      ];
    default:
      return [ADDRESS_FORMATS.has(schema?.format ?? '') ? addressOf(value) : quoteOf(value)];
  }
}

function listValues(value: unknown, path: readonly string[]): ShownValue[] {
  if (!Array.isArray(value)) return [oddOf(value, valueWords.expected.list)];
  if (value.length === 0) return [words(valueWords.none, 'muted')];
  const items = schemaAt([...path, '0']);
  if (ADDRESS_FORMATS.has(items?.format ?? '')) return value.slice(0, MAX_NAMES).map(addressOf);
  const isChecklist = choicesAt(path).length > 0;
  return [
    {
      kind: 'tags',
      tags: tagsOf(value, path).map((tag) => (isChecklist ? tag : { ...tag, state: 'plain' as const })),
    },
  ];
}
