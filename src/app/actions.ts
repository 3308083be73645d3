import { askForProblems } from '../document/attention';
import { manifestDocument } from '../document/document';
import { requestDownload } from '../features/files/download/download';
import { showToast } from '../ui/toast';
import { openDialog } from './editor/open-dialog';

/** Shows every problem, or says that there is none. */
export function check(): void {
  askForProblems();
  const { problems } = manifestDocument.store.getState();
  if (problems.length === 0) showToast({ message: 'Checked: the manifest keeps every rule.' });
  // The focus goes along, so that the list is read out.
  else
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-label="Problems"] h2')?.focus());
}

/** Saves the document as a file; with errors left, the dialog lists them first. `press` is the click that asked for it. */
export function download(press?: { detail: number }): void {
  if (requestDownload(press) === 'ask') openDialog({ name: 'download' });
}
