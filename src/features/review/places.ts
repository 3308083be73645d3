import { type LineRange, positionAt } from '../../lib/text-position';
import { fromPointer, parentPointer } from '../../manifest/pointer';
import { findNode, readTree } from '../../manifest/tree';

/**
 * The lines of each place in a text, first and last, counted from 1; for a missing place those of the nearest one around
 * it. Reads the text once for all pointers. For a text that parses.
 */
export function linesOf(text: string, pointers: readonly string[]): Map<string, LineRange> {
  const root = readTree(text);
  const lines = new Map<string, LineRange>();
  if (!root) return lines;
  for (const pointer of new Set(pointers)) {
    let path = fromPointer(pointer);
    let node = findNode(root, path);
    const isThere = node !== undefined;
    while (!node && path.length > 0) {
      path = path.slice(0, -1);
      node = findNode(root, path);
    }
    const shown = node?.parent?.type === 'property' ? node.parent : node;
    if (!shown) continue;
    const from = positionAt(text, shown.offset).line;
    // Of what is missing, the place around may be long: its first line is enough.
    lines.set(pointer, { from, to: isThere ? positionAt(text, shown.offset + shown.length).line : from });
  }
  return lines;
}

/** The nearest element that shows a place or the place around it. */
export function rowFor(root: HTMLElement, pointer: string): HTMLElement | undefined {
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) => [row.dataset.row ?? '', row]),
  );
  for (let place: string | undefined = pointer; place !== undefined; place = parentPointer(place)) {
    const row = rows.get(place);
    if (row) return row;
  }
  return rows.values().next().value;
}
