// What stands on more than one button or label, everywhere in the same sense.
export const cancel = 'Abbrechen';
export const close = 'Schließen';
export const copy = 'Kopieren';
export const download = 'Herunterladen';
export const redo = 'Wiederholen';
export const remove = 'Entfernen';
export const tryAgain = 'Erneut versuchen';
export const undo = 'Rückgängig';
