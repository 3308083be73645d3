export const nothingToUndo = 'Nothing to undo';
export const nothingToRedo = 'Nothing to redo';
export const undoStep = (step: string) => `Undo: ${step}`;
export const redoStep = (step: string) => `Redo: ${step}`;
