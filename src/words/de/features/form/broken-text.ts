export const noObject =
  'Ein Manifest ist ein JSON-Objekt, von { bis }. Dieses Dokument ist etwas anderes: Korrigieren Sie es im JSON oder beginnen Sie ein neues.';
export const breaksAt = (line: number, column: number, message: string) =>
  `Zeile ${line}, Spalte ${column}: ${message}.`;
export const showsLastGoodText =
  'Das Formular zeigt den letzten lesbaren Text und wartet, bis das JSON wieder fehlerfrei ist.';
export const comesBack = 'Das Formular kommt zurück, sobald das JSON wieder fehlerfrei ist.';
export const goThere = 'Zur Stelle';
export const backToGoodText = 'Zurück zum letzten lesbaren Text';
