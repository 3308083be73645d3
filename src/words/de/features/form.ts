// A part's name begins a sentence: "What is wrong with the JSON could not be loaded."
export const jsonFaultPart = 'Die Meldung zum Fehler im JSON';
export const manifest = 'Manifest';
