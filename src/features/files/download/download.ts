import * as words from '#words/features/files/download';
import { adviseNow } from '../../../document/advice';
import { askForProblems, openProblemList } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { downloadBlob } from '../../../lib/download-blob';
import { withFinalNewline } from '../../../lib/text/final-newline';
import { countsInWords, countsOf } from '../../../manifest/schema/problem';
import { showToast } from '../../../ui/toast';

/** What is being saved right now, by its text. */
const saving = new Map<string, Promise<void>>();

/**
 * Saves a manifest's text, by default the open document's, as a file: UTF-8, no byte order mark, ending in a newline. Its name
 * is the app's, with a number for a second version of the same day. A text that is being saved already is saved once. `found` says in words what there is to
 * know of it besides errors.
 */
export function downloadManifest(text = manifestDocument.store.getState().text, found = ''): Promise<void> {
  const known = saving.get(text);
  if (known) return known;
  const mine = save(text, found).finally(() => saving.delete(text));
  saving.set(text, mine);
  return mine;
}

async function save(text: string, found: string): Promise<void> {
  const name = await nameFor(text);
  downloadBlob(await bytesOf(withFinalNewline(text)), name);
  if (found === '') showToast({ message: words.started(name) });
  else {
    const message = words.startedWith(name, found);
    showToast({ message, action: { label: words.showThem, run: openProblemList } });
  }
}

/** What makes the bytes of megabytes piece by piece is loaded with it. Where it does not come, they are made in one go. */
async function bytesOf(text: string): Promise<Blob> {
  try {
    return await (await import('../../../lib/text-blob')).textBlob(text);
  } catch {
    return new Blob([text], { type: 'application/json' });
  }
}

/** What makes names is loaded with the first download. Where it does not come, the file is saved all the same. */
async function nameFor(text: string): Promise<string> {
  try {
    const { downloadName } = await import('../../../manifest/download/download-name');
    const { versionOfDay } = await import('./version-of-day');
    return downloadName(text, await versionOfDay(downloadName(text), text, Date.now()));
  } catch {
    return 'manifest.json';
  }
}

/**
 * Downloads at once where no error is left; `ask` means that the person has to see the errors first. The second press of a
 * double click is no second wish.
 * @param press the click, if it was one
 */
export async function requestDownload(press?: { detail: number }): Promise<'done' | 'ask'> {
  if (press && press.detail > 1) return 'done';
  askForProblems();
  const counts = countsOf(await adviseNow());
  if (counts.error > 0) return 'ask';
  await downloadManifest(undefined, countsInWords(counts));
  return 'done';
}
