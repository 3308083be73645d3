import type { TextRange } from '../../lib/json/places';

/** Selects a part of the text of `element`, takes the focus there and brings it into view. */
export function select(element: HTMLElement, place: TextRange): void {
  element.focus({ preventScroll: true });
  const range = rangeIn(element, place);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  positionIn(element, range);
}

/** Brings a part of the text of `element` into view, smoothly unless the person asked the system for less motion. */
export function reveal(element: HTMLElement, place: TextRange): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  positionIn(element, rangeIn(element, place), isCalm ? 'instant' : 'smooth');
}

function rangeIn(element: HTMLElement, { offset, length }: TextRange): Range {
  const range = document.createRange();
  range.setStart(...pointAt(element, offset));
  range.setEnd(...pointAt(element, offset + length));
  return range;
}

/** What is selected in the text of `element`, in UTF-16 characters; its start where nothing is. */
export function selectionIn(element: HTMLElement): TextRange {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer))
    return { offset: 0, length: 0 };
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  // The text of a range, not of a selection: that one leaves out what is not drawn.
  return { offset: before.toString().length, length: range.toString().length };
}

/** Scrolls `element` so that a part of it is seen, a third from the top; not at all where it is seen already. */
export function positionIn(
  element: HTMLElement,
  part: Range | Element,
  behavior: ScrollBehavior = 'instant',
): void {
  const outer = element.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  element.scrollBy({ top: inner.top - outer.top - element.clientHeight / 3, behavior });
}

/** The text node and the place in it for an offset in the whole text; the last place of all beyond the end. */
function pointAt(element: HTMLElement, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node = element;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const length = last.textContent?.length ?? 0;
    if (rest <= length) return [last, rest];
    rest -= length;
  }
  return [last, last === element ? 0 : (last.textContent?.length ?? 0)];
}
