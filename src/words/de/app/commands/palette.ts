export const find = 'Befehl, Feld, Problem oder Entwurf suchen';
export const found = 'Gefunden';
export const nothingFound = 'Nichts enthält diese Wörter.';

export const commands = 'Befehle';
export const problems = 'Probleme';
export const fields = 'Felder';
export const drafts = 'Entwürfe';
// A field that several things have: "Endpunkt von „Textnachrichten“".
export const fieldOf = (field: string, thing: string) => `${field} von „${thing}“`;

// Other words that each problem or draft is found by.
export const wordsOfProblems = ['problem'];
export const wordsOfDrafts = ['entwurf', 'öffnen', 'draft'];

export const shortcuts = 'Tastenkürzel';
