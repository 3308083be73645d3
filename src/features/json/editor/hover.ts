import { parse } from '../../../lib/json/parse';
import { pointerAt } from '../../../lib/json/places';
import { fromPointer } from '../../../lib/json/pointer';
import { findNode, readTree } from '../../../lib/json/tree';
import { monaco } from '../../../lib/monaco/monaco';
import { documentationAt } from '../../../manifest/schema/documentation';

/** What the schema says about the key or the value under the pointer. */
export const hoverProvider: monaco.languages.HoverProvider = {
  provideHover(model, position) {
    const text = model.getValue();
    const parsed = parse(text);
    const root = parsed.ok ? readTree(text) : undefined;
    if (!parsed.ok || !root) return null;
    const pointer = pointerAt(text, model.getOffsetAt(position));
    const found = documentationAt(pointer, parsed.value);
    const node = findNode(root, fromPointer(pointer));
    if (!found || !node) return null;
    const shown = node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
    const start = model.getPositionAt(shown.offset);
    const end = model.getPositionAt(shown.offset + shown.length);
    return {
      range: monaco.Range.fromPositions(start, end),
      contents: [{ value: `**${found.title}**` }, ...(found.text ? [{ value: found.text }] : [])],
    };
  },
};
