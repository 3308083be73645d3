// `size` is "70 × 70".
export const makeCopy = (size: string) => `Kopie mit ${size} anlegen`;
export const theCopy = (size: string) => `Die Kopie mit ${size}`;
export const copyMade = (size: string, width: number, height: number) =>
  `Eine Kopie mit ${size}, aus ${width} × ${height} erstellt. Legen Sie sie dorthin, woher das Logo kommt.`;
export const downloadCopy = 'Kopie herunterladen';
export const isForbidden =
  'Der Host lässt andere Websites das Bild nicht lesen. Wählen Sie stattdessen die Bilddatei aus.';
export const noPicture = 'Diese Datei ist kein Bild, das der Browser lesen kann.';
export const chooseFile = 'Datei des Logos auswählen';
export const logoFile = 'Logo-Datei';
export const orDrop = 'Oder die Datei hier ablegen';
