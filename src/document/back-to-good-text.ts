import * as words from '#words/document/good-text';
import { manifestDocument } from './document';

/** Leaves everything behind that was typed since the text last parsed; one undo brings it back. */
export function backToGoodText(): void {
  const { goodText } = manifestDocument.store.getState();
  manifestDocument.change({ text: goodText, origin: 'fix', label: words.backToGoodText });
}
