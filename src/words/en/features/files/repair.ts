import { listed } from '../../../../lib/text/list';
import { oneOrMore } from '../../../../lib/text/plural';

export const wouldRepair = (repairs: readonly string[]) => `This would repair ${listed(repairs)}.`;
export const lookAtLines =
  'Every key that is visible in your text is still there. Look at the lines that change: nothing is used until you say so.';
export const yourText = 'Your text';
export const repaired = 'Repaired';
export const sameLines = (count: number) =>
  `${count} ${oneOrMore(count, 'line stays', 'lines stay')} the same`;
// Read out before a line.
export const takenOut = 'taken out:';
export const putIn = 'put in:';

export const tookTooLong = 'A repair was looked for, and the search took too long.';
export const isBlocked =
  'No repair was looked for, because this browser blocks background work on this page.';
