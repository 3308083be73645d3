import { askForProblems } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { downloadBlob } from '../../../lib/download-blob';
import { withFinalNewline } from '../../../lib/text/final-newline';
import { manifestFileName } from '../../../manifest/download/file-name';
import { showToast } from '../../../ui/toast';

/**
 * Saves a manifest's text, by default the open document's, as a file: UTF-8, no byte order mark, ending in a newline. Its name
 * has the fingerprint of the text.
 */
export async function downloadManifest(text = manifestDocument.store.getState().text): Promise<void> {
  const name = await nameFor(text);
  downloadBlob(new Blob([withFinalNewline(text)], { type: 'application/json' }), name);
  showToast({ message: `Download of ${name} started.` });
}

/** What makes fingerprints is loaded with the first download. Where it does not come, the file is saved all the same. */
async function nameFor(text: string): Promise<string> {
  try {
    const { downloadName } = await import('../../../manifest/download/download-name');
    return downloadName(text);
  } catch {
    return manifestFileName(undefined);
  }
}

/** Downloads at once where no error is left; `ask` means that the person has to see the errors first. */
export function requestDownload(): 'done' | 'ask' {
  askForProblems();
  const { problems } = manifestDocument.store.getState();
  if (problems.some(({ severity }) => severity === 'error')) return 'ask';
  void downloadManifest();
  return 'done';
}
