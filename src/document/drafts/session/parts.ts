import type { Notes } from '../../notes/notes-store';
import type { createDocument } from '../../store';
import type { Clock } from '../clock';
import type { DraftJournal } from '../journal/journal';
import type { Repository } from '../storage/repository';
import type { Tabs } from '../tabs/tabs';
import type { SaveStateStore } from './save-state';

/** What a session of drafts is made of. All of it is handed in, so that a test needs no page. */
export type SessionParts = {
  /** The open document. */
  document: ReturnType<typeof createDocument>;
  repository: Repository;
  journal: DraftJournal;
  notes: Notes;
  /** The other tabs; `tabs.page` names this page load, and what an earlier one left behind is never written again. */
  tabs: Tabs;
  clock: Clock;
  /** Where the session says how saving stands. */
  state: SaveStateStore;
  /** Resolves once the open document is checked, or cannot be. */
  untilChecked(): Promise<void>;
  /** Called when another document takes the place of the open one. */
  onOpened(): void;
  /** Asks the browser not to throw away what is stored here. */
  askToPersist(): void;
};
