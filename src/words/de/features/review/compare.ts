import { counted } from '../../../../lib/text/plural';

// The other side of a comparison, as it stands in the title: "3 Unterschiede zu der Connector-Vorlage".
export const connectorTemplate = 'der Connector-Vorlage';
export const pastedLink = 'dem eingefügten Link';
export const pastedText = 'dem eingefügten Text';

/** Before the differences were counted. */
export const differencesFrom = 'Unterschiede zu <other/>';
export const nothingDiffers = 'Keine Unterschiede zu <other/>';
export const countedFrom = (count: number) => `${counted(count, 'Unterschied', 'Unterschiede')} zu <other/>`;
export const withheldTakenForEqual =
  'Werte, die auf einer Seite zurückgehalten sind, gelten als gleich, wenn die andere Seite sie hat.';

export const compareWith =
  'Mit einem früheren Link oder anderem JSON vergleichen: Fügen Sie es hier ein oder ziehen Sie eine Datei hierher';
export const fileToCompare = 'Datei zum Vergleichen';
export const compare = 'Vergleichen';
export const backToTemplate = 'Zurück zur Vorlage';
/** `why`: what the parser says, without a full stop. */
export const neitherLinkNorJson = (line: number, column: number, why: string) =>
  `Das ist weder ein Link noch JSON. Als JSON gelesen, ist es in Zeile ${line}, Spalte ${column} fehlerhaft: ${why}.`;
