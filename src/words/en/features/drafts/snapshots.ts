export const snapshots = 'Snapshots';
export const snapshotsOfDraft = 'Snapshots of the open draft';
export const nameOfSnapshot = 'Name of the snapshot';
export const nameExample = 'Sent to the account team';
export const keep = 'Keep';
export const keepHelp =
  'Keep the document as it is now under a name, to compare with it or go back to it later.';
export const isKept = (name: string) => `“${name}” is kept.`;
export const isTheSame = (name: string) => `The document is the same as “${name}”.`;
export const isRestored = (name: string) => `The document is “${name}” again.`;
export const isDeleted = (name: string) => `Snapshot “${name}” is deleted.`;
export const currentDocument = 'Current document';
export const compareWith = (name: string) => `Compare with ${name}`;
export const restore = (name: string) => `Restore ${name}`;
export const deleteSnapshot = (name: string) => `Delete snapshot ${name}`;
