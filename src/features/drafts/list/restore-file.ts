import * as words from '#words/features/drafts/list';
import { restoreBackup } from '../../../document/drafts/backup';
import { failureKind, saveSentence } from '../../../document/drafts/save-state';

/** Adds the drafts of a backup file. Returns what happened, in a sentence. */
export async function restoreFile(file: File): Promise<string> {
  try {
    const restored = await restoreBackup(await file.text());
    if (restored.kind === 'refused') return restored.message;
    const { added, same } = restored;
    if (added === 0) return same === 0 ? words.emptyBackup : words.allHereAlready;
    return words.restored(added, same);
  } catch (error) {
    return failureSentence(error);
  }
}

/** What to say when the storage refused something. */
export function failureSentence(error: unknown): string {
  return words.nothingChanged(saveSentence(failureKind(error)));
}
