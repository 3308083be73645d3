export const jsonEdited = 'JSON edited';
export const textTabLeaves = 'JSON text. Tab leaves the editor.';
export const textEscapeLeaves = 'JSON text. Escape, then Tab leaves the editor.';
