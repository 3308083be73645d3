import { createOpenSnapshots } from './list/open-snapshots';
import { session } from './page';

// The snapshots of this page's open draft; loaded with the dialogs that need them.
export const { takeSnapshot, putSnapshots, listSnapshots, restoreSnapshot, deleteSnapshot } =
  createOpenSnapshots(session);
