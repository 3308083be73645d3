import { importFile } from '../../features/files/import/import-file';
import { closeDialog, openDialog } from './open-dialog';

/** A file was dropped on the page: opened at once, or the import dialog says why not. */
export async function takeFile(file: File): Promise<void> {
  const start = await importFile(file);
  if (start) openDialog({ name: 'import', initial: start });
  else closeDialog();
}

/** JSON was pasted outside of every input: the import dialog shows it first. */
export function takeText(text: string): void {
  openDialog({ name: 'import', initial: { text } });
}
