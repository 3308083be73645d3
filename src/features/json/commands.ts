import { backToGoodText } from '../../document/back-to-good-text';
import { manifestDocument } from '../../document/document';
import { copyText } from '../../lib/copy-text';
import { isApple } from '../../lib/platform';
import { showToast } from '../../ui/toast';
import { formatText } from './format-text';
import { unifyLineEnds } from './line-ends';

const undo = { label: 'Undo', run: () => void manifestDocument.undo() };

/** Puts the document's text on the clipboard, and says so. */
export async function copyJson(): Promise<void> {
  const { text } = manifestDocument.store.getState();
  const key = isApple ? 'Cmd' : 'Ctrl';
  showToast({
    message: (await copyText(text))
      ? 'JSON copied to the clipboard.'
      : `The browser did not allow copying. Click into the JSON, then press ${key}+A and ${key}+C.`,
  });
}

/** Lays the document out with two spaces a level. For a text that parses. */
export function formatJson(): void {
  const { text: before, parsed } = manifestDocument.store.getState();
  if (!parsed.ok) return;
  const formatted = formatText(before);
  if (!formatted) {
    showToast({
      message:
        'The JSON could not be laid out: it would change what it says, or grow past 10 million characters. Nothing was changed.',
    });
    return;
  }
  const { text, edits } = formatted;
  if (text === before) showToast({ message: 'The JSON is laid out already.' });
  else manifestDocument.change({ text, edits, origin: 'json', label: 'JSON laid out' });
}

/** The same as the button of the form, with its undo at hand. */
export function leaveBrokenText(): void {
  backToGoodText();
  showToast({ message: 'Back to the last good text.', action: undo });
}

/** Gives every line the same kind of end. */
export function makeLineEndsEqual(): void {
  const { text } = manifestDocument.store.getState();
  manifestDocument.change({ text: unifyLineEnds(text), origin: 'json', label: 'Line ends made the same' });
  showToast({ message: 'All lines end in the same way now.', action: undo });
}
