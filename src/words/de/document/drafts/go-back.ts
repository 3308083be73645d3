export const otherOpenedSince =
  'Inzwischen wurde ein anderer Entwurf geöffnet. Der vorherige steht in der Liste der Entwürfe.';
export const couldNotOpen = 'Der vorher offene Entwurf konnte nicht geöffnet werden.';

// After Undo led back to the draft from before: the first of these alone with the third, or behind the second.
export const isOpenAgain = (title: string) => `„${title}“ ist wieder geöffnet.`;
/** @param what the step that made the new draft */
export const undone = (what: string) => `Rückgängig gemacht: ${what}.`;
export const otherStays = 'Der andere Entwurf mit Ihren Änderungen bleibt in der Liste der Entwürfe.';
