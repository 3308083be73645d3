import * as words from '#words/manifest/schema/documentation';
import { fromPointer, valueAt } from '../../lib/json/pointer';
import { choicesAt, schemaAt } from './schema';

/** What the schema says about a place: a title and, where there is one, what it is for. */
export type Documentation = { readonly title: string; readonly text: string };

/**
 * What the schema says about the key, or the value of a list, at a pointer. A value that the list does not know is told as that;
 * undefined for a place that the schema does not describe.
 */
export function documentationAt(pointer: string, document: unknown): Documentation | undefined {
  const path = fromPointer(pointer);
  const schema = schemaAt(path);
  if (!schema || path.length === 0) return undefined;
  const choices = choicesAt(path);
  const isItem = schemaAt(path.slice(0, -1))?.items !== undefined;
  if (isItem && choices.length > 0) {
    const value = valueAt(document, pointer);
    const known = choices.find((choice) => choice.value === value);
    if (known) return { title: known.title, text: known.description };
    const list = schemaAt(path.slice(0, -1))?.title;
    return { title: words.unknownValue, text: words.unknownValueOf(list) };
  }
  return { title: schema.title ?? path.at(-1) ?? '', text: schema.description ?? '' };
}
