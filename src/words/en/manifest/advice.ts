import { inDigits } from '../../../lib/text/plural';

/** The last item of a list whose end is left out. */
export const more = (count: number) => `${count} more`;

export const tooLarge = (keys: number, most: number) =>
  `This document has about ${inDigits(keys)} keys. Beyond ${inDigits(most)} there is no advice: errors are listed all the same.`;

export const onlyFirst = (title: string, most: number) =>
  `${title}, here and maybe further on. Only the first ${most} places are told: correct those first.`;
