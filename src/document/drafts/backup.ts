import { draftList } from './library';
import { createBackups } from './list/backups';
import { systemClock } from './storage/clock';

// All drafts of this browser as a file, and back; loaded with the dialogs that need it.
export const { backupAll, restoreBackup } = createBackups(draftList, systemClock);
