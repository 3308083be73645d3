export const renameDraft = 'Diesen Entwurf umbenennen';
export const draftRename = (title: string) => `Entwurf: ${title}. Umbenennen`;
export const nameOfDraft = 'Name des Entwurfs';
export const nameNotStored = 'Der Name konnte nicht gespeichert werden. Der Entwurf behält seinen Namen.';
export const namePart = 'Das Feld für den Namen';
