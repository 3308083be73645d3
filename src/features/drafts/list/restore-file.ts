import { restoreBackup } from '../../../document/drafts/backup';
import { failureKind, saveSentence } from '../../../document/drafts/save-state';

/** Adds the drafts of a backup file. Returns what happened, in a sentence. */
export async function restoreFile(file: File): Promise<string> {
  try {
    const restored = await restoreBackup(await file.text());
    if (restored.kind === 'refused') return restored.message;
    const { added, same } = restored;
    if (added === 0)
      return same === 0 ? 'The backup holds no draft.' : 'All drafts of the backup are here already.';
    const here = same === 0 ? '' : ` ${count(same)} were here already.`;
    return `Added ${count(added)}.${here} Nothing was overwritten.`;
  } catch (error) {
    return failureSentence(error);
  }
}

/** What to say when the storage refused something. */
export function failureSentence(error: unknown): string {
  return `${saveSentence(failureKind(error))}. Nothing was changed.`;
}

const count = (drafts: number): string => (drafts === 1 ? '1 draft' : `${drafts} drafts`);
