/** A value in a sentence. */
export const inQuotes = (value: string) => `„${value}“`;

// What the template left, told with the value that stands there, in quotation marks.
export const nameLeft = (value: string) => `${value} ist ein Platzhalter. Geben Sie den Namen Ihrer App ein.`;
export const descriptionLeft = (value: string) =>
  `${value} ist ein Platzhalter. Schreiben Sie, was Ihre App tut, oder entfernen Sie die Beschreibung.`;
export const addressLeft = (value: string) =>
  `${value} ist ein Platzhalter. Geben Sie die Adresse Ihres eigenen Servers ein.`;
