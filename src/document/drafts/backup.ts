import { systemClock } from './clock';
import { draftList } from './library';
import { createBackups } from './list/backups';

// All drafts of this browser as a file, and back; loaded with the dialogs that need it.
export const { backupAll, restoreBackup } = createBackups(draftList, systemClock);
