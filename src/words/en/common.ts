// What stands on more than one button or label, everywhere in the same sense.
export const cancel = 'Cancel';
export const close = 'Close';
export const copy = 'Copy';
export const download = 'Download';
export const redo = 'Redo';
export const remove = 'Remove';
export const tryAgain = 'Try again';
export const undo = 'Undo';
