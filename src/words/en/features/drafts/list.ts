import { oneOrMore } from '../../../../lib/text/plural';

export const drafts = 'Drafts';
export const savedByItself = 'Every change is saved in this browser by itself. Nothing leaves it.';
export const allDrafts = 'All drafts';
export const searchDrafts = 'Search drafts';
export const searchByName = 'Search by name or app';
export const newDraft = 'New draft';
export const newDraftOpen = 'A new draft from the Connector template is open. The one before is in the list.';
export const readingDrafts = 'Reading the drafts …';
export const cannotBeReadNow = 'What is stored cannot be read now, so only what this page holds is listed.';
export const noDraftHas = (search: string) => `No draft has “${search}” in its name or app.`;
export const showMore = (count: number, left: number) => `Show ${count} more of ${left}`;
export const thingsDone = (count: number, last: string) => `${count} things done, the last: ${last}`;
export const nothingChanged = (failure: string) => `${failure}. Nothing was changed.`;

// One draft.
export const isOpen = 'Open';
export const nameOfDraft = 'Name of the draft';
export const renameDraft = (title: string) => `Rename ${title}`;
export const duplicateDraft = (title: string) => `Duplicate ${title}`;
export const deleteDraft = (title: string) => `Delete ${title}`;
export const deletedElsewhere = (title: string) => `“${title}” was deleted in another tab.`;
export const isInList = (title: string) => `“${title}” is in the list.`;
export const isDeleted = (title: string) => `“${title}” is deleted.`;
export const checking = 'Checking …';
export const notChecked = 'Not checked';
export const timeUnknown = 'time unknown';
export const todayAt = (time: string) => `today, ${time}`;
export const bytes = (count: number) => `${count} bytes`;
export const kilobytes = (count: number) => `${count.toFixed(1)} kB`;
export const megabytes = (count: number) => `${count.toFixed(1)} MB`;

// A backup of all. The day stands in its file's name: `manifest-drafts-2026-05-03.json`.
export const backUpAll = 'Back up all';
export const backupFileName = (day: string) => `manifest-drafts-${day}.json`;
export const backupStarted = (name: string) =>
  `Download of ${name} started. Keep it safe: it holds every draft with its values.`;
export const backupFile = 'Backup file';
export const restoreBackup = 'Restore a backup';
export const emptyBackup = 'The backup holds no draft.';
export const allHereAlready = 'All drafts of the backup are here already.';
const inWords = (count: number) => `${count} ${oneOrMore(count, 'draft', 'drafts')}`;
export const restored = (added: number, same: number) =>
  same === 0
    ? `Added ${inWords(added)}. Nothing was overwritten.`
    : `Added ${inWords(added)}. ${inWords(same)} were here already. Nothing was overwritten.`;

// What could not be read.
export const couldNotBeRead = 'Could not be read';
export const nothingDeleted =
  'Nothing of this was deleted. Download it as it is to look for what is still good in it.';
export const unreadFileName = (id: string) => `could-not-be-read-${id}.json`;
export const downloadAsItIs = 'Download it as it is';
export const downloadAsItIsOf = (title: string) => `Download it as it is: ${title}`;
