import { inDigits } from '../../../../lib/text/plural';

// A list that is too long to be drawn as a whole; `list` is its title.
export const rowsOf = (list: string) => `Zeilen von ${list}`;
export const shown = (first: number, last: number, all: number) =>
  `${inDigits(first)} bis ${inDigits(last)} von ${inDigits(all)}`;
export const before = (list: string) => `Zeilen davor: ${list}`;
export const after = (list: string) => `Zeilen danach: ${list}`;
