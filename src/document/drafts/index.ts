// What the first load needs. The list, snapshots and backups have their own modules, which load with their dialogs.
export { newDraft, openDraft } from './open';
export { startDrafts } from './start';
