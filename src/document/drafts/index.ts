import { session } from './page';
import { listenToPage } from './session/page-events';

// What the first load needs. Opening, the list, snapshots and backups have their own modules, which load with their dialogs.
export const { saveNow } = session;

/**
 * Opens the draft that was open last and starts the autosave; see session/start.ts. Call it once, before the first render, or with
 * `isShown` right after it where the page shows a first visit already.
 */
export function startDrafts(isShown = false): Promise<void> | undefined {
  listenToPage(session.events);
  return session.start(isShown);
}
