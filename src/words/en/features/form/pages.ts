import { inDigits } from '../../../../lib/text/plural';

// A list that is too long to be drawn as a whole; `list` is its title.
export const rowsOf = (list: string) => `Rows of ${list}`;
export const shown = (first: number, last: number, all: number) =>
  `${inDigits(first)} to ${inDigits(last)} of ${inDigits(all)}`;
export const before = (list: string) => `Rows before these: ${list}`;
export const after = (list: string) => `Rows after these: ${list}`;
