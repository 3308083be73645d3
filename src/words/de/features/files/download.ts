export const downloadFile = 'Die Datei herunterladen';
// `found` is a sum such as "2 problems, 1 warning", in the nominative.
export const withFound = (found: string) => `Gefunden: ${found}. Die Pfeiltaste nach unten zeigt die Liste.`;
export const foundPart = 'Die Liste der gefundenen Probleme';
export const started = (name: string) => `Der Download von ${name} hat begonnen.`;
export const startedWith = (name: string, found: string) =>
  `Der Download von ${name} hat begonnen. Das Manifest ist gültig; gefunden: ${found}.`;
export const showThem = 'Anzeigen';
