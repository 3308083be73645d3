import { childPointer } from '../../lib/json/pointer';
import { placeInWords } from './place-labels';
import { type JsonSchema, resolvedSchema } from './schema';

/** A field of the manifest by its names: for finding it by what people or the platform call it. */
export type FieldPlace = {
  pointer: string;
  /** "Endpoint" */
  title: string;
  /** What it belongs to, "Webhooks › Text messages"; empty for a key of the manifest itself. */
  inside: string;
  /** The JSON keys on the way to it, without `capabilities`. */
  keys: readonly string[];
};

/** Every field that the schema knows by a name of its own, in its order. Items of lists have none. */
export function fieldPlaces(): FieldPlace[] {
  return placesIn(resolvedSchema, '');
}

function placesIn(node: JsonSchema, pointer: string): FieldPlace[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, inner]) => {
    const at = childPointer(pointer, key);
    return inner.properties ? placesIn(inner, at) : [placeOf(at, inner)];
  });
}

function placeOf(pointer: string, { title }: JsonSchema): FieldPlace {
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  const steps = pointer.slice(1).split('/');
  return {
    pointer,
    title: title ?? steps.at(-1) ?? '',
    inside: around === '' ? '' : placeInWords(around),
    keys: steps[0] === 'capabilities' ? steps.slice(1) : steps,
  };
}
