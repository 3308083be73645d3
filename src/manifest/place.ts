import { fromPointer } from './pointer';
import { schemaAt } from './schema';

/** A place in words: the titles of its steps, `Webhooks › Text messages › Endpoint`; unknown keys stand for themselves. */
export function placeInWords(pointer: string): string {
  const steps = fromPointer(pointer);
  const names = steps.map((step, depth) => {
    const parent = schemaAt(steps.slice(0, depth));
    return parent?.items ? `${Number(step) + 1}` : (schemaAt(steps.slice(0, depth + 1))?.title ?? step);
  });
  return (steps[0] === 'capabilities' && names.length > 1 ? names.slice(1) : names).join(' › ');
}
