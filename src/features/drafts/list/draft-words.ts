const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const HOUR = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** A time as people say it: "today, 14:20", "3 May 2026, 09:05". Milliseconds since 1970; 0 where nobody knows. */
export function timeText(at: number, now = Date.now()): string {
  if (at === 0) return 'time unknown';
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? `today, ${HOUR.format(at)}` : TIME.format(at);
}

/** A size in bytes, kB or MB: "812 bytes", "3.4 kB". */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
