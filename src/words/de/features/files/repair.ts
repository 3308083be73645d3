import { listed } from '../../../../lib/text/list';
import { oneOrMore } from '../../../../lib/text/plural';

export const wouldRepair = (repairs: readonly string[]) => `Repariert würde: ${listed(repairs)}.`;
export const lookAtLines =
  'Jeder in Ihrem Text sichtbare Schlüssel bleibt erhalten. Sehen Sie sich die Zeilen an, die sich ändern: Erst wenn Sie zustimmen, wird etwas übernommen.';
export const yourText = 'Ihr Text';
export const repaired = 'Repariert';
export const sameLines = (count: number) =>
  `${count} ${oneOrMore(count, 'Zeile bleibt', 'Zeilen bleiben')} gleich`;
// Read out before a line.
export const takenOut = 'entfernt:';
export const putIn = 'eingefügt:';

export const tookTooLong = 'Die Suche nach einer Reparatur hat zu lange gedauert.';
export const isBlocked =
  'Nach einer Reparatur wurde nicht gesucht, weil dieser Browser auf dieser Seite Arbeit im Hintergrund blockiert.';
