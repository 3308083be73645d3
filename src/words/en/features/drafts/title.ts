export const renameDraft = 'Rename this draft';
export const draftRename = (title: string) => `Draft: ${title}. Rename`;
export const nameOfDraft = 'Name of the draft';
export const nameNotStored = 'The name could not be stored. The draft keeps its name.';
export const namePart = 'The box for the name';
