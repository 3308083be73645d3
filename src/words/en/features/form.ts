// A part's name begins a sentence: "What is wrong with the JSON could not be loaded."
export const jsonFaultPart = 'What is wrong with the JSON';
export const manifest = 'Manifest';
