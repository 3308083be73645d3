import * as words from '#words/features/drafts/list';
import { LOCALE } from '#words/language';

const TIME = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const HOUR = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' });

/** A time as people say it: "today, 14:20", "3 May 2026, 09:05". Milliseconds since 1970; 0 where nobody knows. */
export function timeText(at: number, now = Date.now()): string {
  if (at === 0) return words.timeUnknown;
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? words.todayAt(HOUR.format(at)) : TIME.format(at);
}

/** A size in bytes, kB or MB: "812 bytes", "3.4 kB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return words.bytes(bytes);
  return bytes < 1_000_000 ? words.kilobytes(bytes / 1000) : words.megabytes(bytes / 1_000_000);
}
