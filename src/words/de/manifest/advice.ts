import { inDigits } from '../../../lib/text/plural';

/** The last item of a list whose end is left out. */
export const more = (count: number) => `${inDigits(count)} weitere`;

export const tooLarge = (keys: number, most: number) =>
  `Dieses Dokument hat etwa ${inDigits(keys)} Schlüssel. Bei mehr als ${inDigits(most)} gibt es keine Warnungen und Hinweise: Fehler werden dennoch aufgeführt.`;

export const onlyFirst = (title: string, most: number) =>
  `${title}: hier und vielleicht an weiteren Stellen. Nur die ersten ${inDigits(most)} Stellen sind aufgeführt: Korrigieren Sie diese zuerst.`;
