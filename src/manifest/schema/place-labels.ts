import * as words from '#words/manifest/schema/sections';
import { fromPointer } from '../../lib/json/pointer';
import { visibleText } from '../../lib/text/visible-text';
import { EVENT_TYPES, schemaAt } from './schema';

/** A place in words: the titles of its steps, `Webhooks › Text messages › Endpoint`; unknown keys stand for themselves. */
export function placeInWords(pointer: string): string {
  const steps = fromPointer(pointer);
  const names = steps.map((step, depth) => {
    const parent = schemaAt(known(steps.slice(0, depth)));
    // Where an object stands in place of a list, its keys stand for themselves.
    return parent?.items && /^\d+$/.test(step)
      ? `${Number(step) + 1}`
      : (schemaAt(known(steps.slice(0, depth + 1)))?.title ?? step);
  });
  return (steps[0] === 'capabilities' && names.length > 1 ? names.slice(1) : names).join(' › ');
}

/** Below an event that the schema does not know, places are called as those of any other webhook. */
function known(path: readonly string[]): readonly string[] {
  const [first, second, event, ...inner] = path;
  const isInside = first === 'capabilities' && second === 'webhooks' && inner.length > 0;
  if (!isInside || event === 'retry') return path;
  return [first, second, EVENT_TYPES[0] ?? '', ...inner];
}

/** The most UTF-16 characters of a place in such a sentence. */
const MAX_PLACE = 160;

/**
 * What to tell somebody who was led to a place where nothing stands. A key that the schema names has its place all the
 * same; an item of a list and a key of somebody's own only stood there once.
 */
export function goneInWords(pointer: string): string {
  const whole = placeInWords(pointer);
  const place = visibleText(whole.length > MAX_PLACE ? `${whole.slice(0, MAX_PLACE)}…` : whole);
  return isNamedBySchema(fromPointer(pointer)) ? words.belongsHere(place) : words.stoodHere(place);
}

function isNamedBySchema(path: readonly string[]): boolean {
  return path.every((step, depth) => Object.hasOwn(schemaAt(path.slice(0, depth))?.properties ?? {}, step));
}

/** The last key of a pointer, which is what both sides call the field. */
export function keyName(pointer: string): string {
  const steps = fromPointer(pointer);
  const last = steps.at(-1) ?? words.wholeManifest;
  return /^\d+$/.test(last) ? `${steps.at(-2)} ${Number(last) + 1}` : last;
}
