import * as words from '#words/app';
import * as common from '#words/common';
import { adviseNow } from '../document/advice';
import { openProblemList } from '../document/attention';
import { checkState } from '../document/checks/checks';
import { requestDownload } from '../features/files/download/download';
import { reloadPage } from '../ui/part/page';
import { showToast } from '../ui/toast';
import { openDialog } from './editor/open-dialog';

/** Shows every problem, or says that there is none. */
export async function check(): Promise<void> {
  const problems = await adviseNow();
  openProblemList();
  if (checkState() === 'missing') return tellUnchecked();
  if (problems.length === 0) showToast({ message: words.noProblemsFound });
}

function tellUnchecked(): void {
  showToast({
    message: words.notChecked,
    action: { label: common.tryAgain, run: reloadPage },
  });
}

/** Saves the document as a file; with errors left, the dialog lists them first. `press` is the click that asked for it. */
export async function download(press?: { detail: number }): Promise<void> {
  if ((await requestDownload(press)) === 'ask') openDialog({ name: 'download' });
}
