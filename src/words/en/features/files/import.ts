import { counted, oneOrMore } from '../../../../lib/text/plural';

export const importManifest = 'Import a manifest';
export const opensAsDraft =
  'It opens as a new draft. The one that is open now stays in the list of drafts. Nothing leaves this browser.';
export const doImport = 'Import manifest';
export const chooseFile = 'Choose a file';
export const manifestFile = 'Manifest file';
export const manifestJson = 'Manifest JSON';
export const pasteOrDrop =
  'Paste the JSON, or drop a file here. A response of the installation API works too, and a link that mail or chat has broken opens for review.';
export const backToText = 'Back to the text';
export const useRepair = 'Use the repair';
export const oneAtATime = (count: number) => `Import one file at a time: these were ${count}.`;

// Where the text came from, in place of a file's name; and steps of the history.
export const pastedText = 'pasted text';
export const importOf = (source: string) => `Import ${source}`;
export const platformKeysTakenOut = 'platform keys taken out';

// Why nothing was imported; the reason follows.
export const notImported = 'Not imported.';
export const fileNotImported = (file: string) => `${file} was not imported.`;
export const isUnchanged = 'The open document is unchanged.';
export const maybeWindows =
  'It may be in Windows-1252, which older Windows programs write. Are these letters right?';
export const readAsWindows = 'Read it as Windows-1252';
export const showRepair = 'Show a repair';
export const selectPlace = 'Select the place';

// A list of installation records, to pick one.
export const oneRecord = 'This is a list with one installation record. Open it?';
export const manyRecords = (count: number) =>
  `This is a list of ${count} installation records. Pick the one to open.`;
export const leftOut = (count: number) =>
  `Left out: ${count} of the list that ${oneOrMore(count, 'is', 'are')} no object.`;
export const filterRecords = 'Filter records';
export const filterByName = 'Filter by name or id';
export const records = 'Installation records';
export const nameless = (position: number) => `Record ${position}, without a name`;
export const idOf = (id: string) => `id ${id}`;
export const enabled = 'Enabled';
export const disabled = 'Disabled';
export const moreRecords = (count: number) =>
  `${counted(count, 'more record')} not shown: type a part of the name or id above.`;
export const noRecordHas = (filter: string) => `No record has “${filter}” in its name or id.`;
