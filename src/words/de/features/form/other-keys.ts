import { counted } from '../../../../lib/text/plural';

export const otherKeys = 'Weitere Schlüssel';
export const otherKeysHelp =
  'Diese zeigt kein Feld. Sie bleiben, wie sie sind, und lassen sich im JSON bearbeiten.';
export const andMore = (count: number) => `Und ${counted(count, 'weiterer', 'weitere')}.`;
export const goToLine = 'Zur Zeile';
export const goToLineAt = (place: string) => `Zur Zeile: ${place}`;
export const removePlace = (place: string) => `Entfernen: ${place}`;
