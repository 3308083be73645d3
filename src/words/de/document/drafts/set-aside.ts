/** @param fault what is wrong with it, as a sentence without its full stop */
export const oneSetAside = (title: string, fault: string) =>
  `${title} konnte nicht gelesen werden und wurde beiseitegelegt: ${fault}.`;
export const manySetAside = (count: number) =>
  `${count} hier gespeicherte Einträge konnten nicht gelesen werden und wurden beiseitegelegt.`;
export const nothingDeleted = 'Nichts wurde gelöscht: Sie können es unter „Entwürfe“ herunterladen.';

// What stands in the downloaded file for a value that JSON has no word for.
export const numberOf = (value: number) => `(Zahl: ${value})`;
export const bytes = (count: number) => `(${count} Byte)`;
export const sameAsAbove = '(dasselbe wie oben)';
