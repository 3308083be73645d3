export const otherKeys = 'Weitere Schlüssel';
export const otherKeysHelp =
  'Diese zeigt kein Feld. Sie bleiben, wie sie sind, und lassen sich im JSON bearbeiten.';
export const andMore = (count: number) => `Und ${count} weitere.`;
export const goToLine = 'Zur Zeile';
export const goToLineAt = (place: string) => `Zur Zeile: ${place}`;
export const removePlace = (place: string) => `Entfernen: ${place}`;
