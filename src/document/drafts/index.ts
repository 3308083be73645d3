import { session } from './page';
import { listenToPage } from './session/page-events';

// What the first load needs. The list, snapshots and backups have their own modules, which load with their dialogs.
export const { newDraft, openDraft, saveNow } = session;

/** Opens the draft that was open last and starts the autosave; see session/start.ts. Call it once, before the first render. */
export function startDrafts(): Promise<void> | undefined {
  listenToPage(session.events);
  return session.start();
}
