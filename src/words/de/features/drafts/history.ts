export const nothingToUndo = 'Nichts rückgängig zu machen';
export const nothingToRedo = 'Nichts zu wiederholen';
export const undoStep = (step: string) => `Rückgängig: ${step}`;
export const redoStep = (step: string) => `Wiederholen: ${step}`;
