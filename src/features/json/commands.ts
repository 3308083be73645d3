import * as common from '#words/common';
import * as words from '#words/features/json';
import { backToGoodText } from '../../document/back-to-good-text';
import { manifestDocument } from '../../document/document';
import { copyText } from '../../lib/copy-text';
import { nextTask } from '../../lib/next-task';
import { isApple } from '../../lib/platform';
import { showToast } from '../../ui/toast';
import { formatText } from './format-text';
import { unifyLineEnds } from './line-ends';

const undo = { label: common.undo, run: () => void manifestDocument.undo() };

/** Puts the document's text on the clipboard, and says so. */
export async function copyJson(): Promise<void> {
  const { text } = manifestDocument.store.getState();
  const key = isApple ? 'Cmd' : words.controlKey;
  showToast({
    message: (await copyText(text)) ? words.jsonCopied : words.copyRefused(key),
  });
}

/** Lays the document out with two spaces a level. For a text that parses. */
export async function formatJson(): Promise<void> {
  const { text: before, parsed } = manifestDocument.store.getState();
  if (!parsed.ok) return;
  const formatted = await formatText(before);
  // The code editor takes as long for the lines of megabytes as we did; what was typed meanwhile is laid out, too.
  await nextTask();
  if (manifestDocument.store.getState().text !== before) return formatJson();
  if (!formatted) {
    showToast({ message: words.notLaidOut });
    return;
  }
  const { text, edits } = formatted;
  if (text === before) showToast({ message: words.laidOutAlready });
  else manifestDocument.change({ text, edits, origin: 'json', label: words.laidOut });
}

/** The same as the button of the form, with its undo at hand. */
export function leaveBrokenText(): void {
  backToGoodText();
  showToast({ message: words.isGoodText, action: undo });
}

/** Gives every line the same kind of end. */
export function makeLineEndsEqual(): void {
  const { text } = manifestDocument.store.getState();
  manifestDocument.change({ text: unifyLineEnds(text), origin: 'json', label: words.lineEndsMadeEqual });
  showToast({ message: words.lineEndsEqual, action: undo });
}
