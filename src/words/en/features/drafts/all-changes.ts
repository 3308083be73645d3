export const allChanges = 'All changes';
export const newestFirst =
  'Newest first. Press one to go to the document as it was right after it; the later ones stay, greyed.';
export const undone = 'undone';
export const beforeThese = 'Before these changes';
