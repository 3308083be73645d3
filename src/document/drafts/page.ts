import { forgetVisits } from '../attention';
import { manifestDocument } from '../document';
import { createNotes } from '../notes/notes-store';
import { systemClock } from './clock';
import { newId, type SetAside } from './records';
import { createSaveState } from './session/save-state';
import { createDraftSession } from './session/session';
import { createJournal } from './storage/journal';
import { createRepository } from './storage/repository';
import { setAsideInWords } from './storage/set-aside-words';
import { createSmallStore } from './storage/small-store';
import { createTabs } from './tabs/tabs';

/** What this page load found that it could not read. */
const found: SetAside[] = [];

/** How saving stands on this page, for whoever shows it. */
export const saveState = createSaveState();

/** All that this site keeps in IndexedDB. */
export const repository = createRepository((entry) => {
  found.push(entry);
  saveState.tell(setAsideInWords(found));
  saveState.noteListChange();
});

const local = createSmallStore(() => localStorage);
const tabs = createTabs(newId());

/** The notes of all drafts, and those of the person here on manifests under review. */
export const notes = createNotes({ repository, local, tabs });

/** The page's one session of drafts. */
export const session = createDraftSession({
  document: manifestDocument,
  repository,
  journal: createJournal(
    local,
    createSmallStore(() => sessionStorage),
  ),
  notes,
  tabs,
  clock: systemClock,
  state: saveState,
  onOpened: forgetVisits,
  askToPersist: () => {
    // Where the browser refuses, everything goes on as before.
    Promise.resolve(navigator.storage?.persist?.()).catch(() => {});
  },
});
