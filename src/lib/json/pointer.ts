/** JSON Pointers (RFC 6901) name every place in the document: fields, problems, fixes, jumps. */

/** One step of a path: an object key, or an array index. */
export type Step = string | number;
export type Path = readonly Step[];

function escapeStep(step: Step): string {
  const text = String(step);
  // Most have neither, and a document may have thousands of keys.
  return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** Path to pointer: `['a/b', 0]` gives `/a~1b/0`; the empty path gives the whole document, `''`. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${escapeStep(step)}`).join('');
}

/** Pointer to its steps, all as strings: `/a~1b/0` gives `['a/b', '0']`. Throws on text that is no pointer. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error(`Not a JSON Pointer: ${pointer}`);
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of `key` inside the place that `parent` names. */
export function childPointer(parent: string, key: Step): string {
  return `${parent}/${escapeStep(key)}`;
}

/** The pointer of the place around, or `undefined` for the whole document. */
export function parentPointer(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** True when `pointer` names `ancestor` itself or a place inside it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** Whether a step names an item of a list: digits without a zero in front (RFC 6901, section 4). */
export const isIndex = (step: Step): boolean => /^(0|[1-9]\d*)$/.test(String(step));

/** The value at a pointer, or `undefined` where there is none. Own properties only, so `__proto__` is a plain key. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const step of fromPointer(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    if (Array.isArray(current) && !isIndex(step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
