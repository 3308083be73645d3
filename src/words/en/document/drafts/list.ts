export const noBackup =
  'This is no backup of drafts. Choose a file that “Back up all” made, or use Import for a manifest.';
/** A step of the history. */
export const snapshotRestored = (name: string) => `Snapshot restored: ${name}`;
