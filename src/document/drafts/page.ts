import { forgetVisits } from '../attention';
import { startChecks } from '../checks/checks';
import { manifestDocument } from '../document';
import { createNotes } from '../notes/notes-store';
import { systemClock } from './clock';
import { createJournal } from './journal/journal';
import { newId, type SetAside } from './records';
import { createSaveState } from './session/save-state';
import { createDraftSession } from './session/session';
import { createLaterRepository } from './storage/later-repository';
import { createSmallStore } from './storage/small-store';
import { createTabs } from './tabs/tabs';

/** What this page load found that it could not read. */
const found: SetAside[] = [];

/** How saving stands on this page, for whoever shows it. */
export const saveState = createSaveState();

/** All that this site keeps in IndexedDB. */
export const repository = createLaterRepository((entry) => {
  found.push(entry);
  // Not told where its words do not load: the list of drafts tells all the same.
  import('./storage/set-aside-words').then(
    ({ setAsideInWords }) => saveState.tell(setAsideInWords(found)),
    () => {},
  );
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
  untilChecked: startChecks,
  clock: systemClock,
  state: saveState,
  onOpened: forgetVisits,
  askToPersist: () => {
    // Where the browser refuses, everything goes on as before.
    Promise.resolve(navigator.storage?.persist?.()).catch(() => {});
  },
});
