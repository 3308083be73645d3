export const jsonEdited = 'JSON bearbeitet';
export const textTabLeaves = 'JSON-Text. Tab verlässt den Editor.';
export const textEscapeLeaves = 'JSON-Text. Escape und dann Tab verlässt den Editor.';
