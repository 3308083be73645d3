import * as words from '#words/features/drafts/list';

/** What a backup file is called, by the day it was made: `manifest-drafts-2026-05-03.json`. */
export function backupName(now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return words.backupFileName(day.join('-'));
}
