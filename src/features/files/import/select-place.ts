import type { SyntaxProblem } from '../../../lib/json/syntax';
import { BYTE_ORDER_MARK } from '../../../manifest/import/read-import';
import { asShown } from './pasted-text';

/** Selects the character where the text breaks and scrolls it into sight. */
export function selectPlace(
  box: HTMLTextAreaElement,
  text: string,
  { offset, line, column }: SyntaxProblem,
): void {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const at = asShown(text.slice(0, offset + mark)).length;
  const end = Math.min(at + 1, box.value.length);
  box.focus();
  box.setSelectionRange(Math.min(at, end - 1), end);
  const style = getComputedStyle(box);
  const lineHeight = Number.parseFloat(style.lineHeight);
  const characterWidth = Number.parseFloat(style.fontSize) * 0.6;
  box.scrollTop = Math.max(0, (line - 5) * lineHeight);
  box.scrollLeft = Math.max(0, (column - 40) * characterWidth);
}
