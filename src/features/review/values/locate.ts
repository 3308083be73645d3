import { fromPointer, parentPointer } from '../../../lib/json/pointer';
import { findNode, readTree } from '../../../lib/json/tree';
import { type LineRange, positionAt } from '../../../lib/text/text-position';
import { sectionOf } from '../../../manifest/schema/sections';

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

/**
 * The element that shows a place: its own row, the first of a list that stands there, the row around it, or else the card of
 * its section. Undefined for what no card shows.
 */
export function rowFor(root: HTMLElement, pointer: string): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const rows = new Map(all.map((row) => [row.dataset.row ?? '', row]));
  const own = rows.get(pointer) ?? all.find((row) => row.dataset.row?.startsWith(`${pointer}/`));
  if (own && pointer !== '') return own;
  for (let place = parentPointer(pointer); place; place = parentPointer(place)) {
    const row = rows.get(place);
    if (row) return row;
  }
  const section = sectionOf(pointer);
  return section && (root.querySelector<HTMLElement>(`section[data-section="${section.id}"]`) ?? undefined);
}
