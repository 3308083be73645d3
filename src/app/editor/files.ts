import * as words from '#words/app/editor';
import { showToast } from '../../ui/toast';
import { closeDialog, openDialog } from './open-dialog';

/** A file was dropped on the page: opened at once, or the import dialog says why not. */
export async function takeFile(file: File): Promise<void> {
  const part = await import('../../features/files/import/import-file').catch(() => undefined);
  if (!part)
    return showToast({
      message: words.fileNotTaken,
    });
  const start = await part.importFile(file);
  if (start) openDialog({ name: 'import', initial: start });
  else closeDialog();
}

/** JSON was pasted outside of every input: the import dialog shows it first. */
export function takeText(text: string): void {
  openDialog({ name: 'import', initial: { text } });
}
