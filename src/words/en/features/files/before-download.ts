import { counted } from '../../../../lib/text/plural';

// The dialog, where errors are left. `found` is a sum such as "2 warnings, 1 hint".
export const problems = (count: number) => counted(count, 'problem');
export const mayComeBack =
  'LivePerson may send this manifest back. Pick a problem to go to its place, or download the file as it is.';
export const jsonIsBroken = 'The JSON is broken';
export const noProgramReadsIt =
  'No program can read this file as it is. Nothing is lost: correct the place below, or download it as it is.';
export const keepEditing = 'Keep editing';
export const downloadAnyway = 'Download anyway';
export const wholeDocument = 'The whole document';
export const andMore = (count: number) => `And ${count} more.`;
export const besides = (found: string) => `Besides: ${found}.`;
export const showInJson = 'Show it in the JSON';

// What hangs on the button.
export const foundInManifest = 'Found in the manifest';
export const sum = (found: string) => `${found}.`;
export const canBeDownloaded = 'The file can be downloaded all the same.';
export const theDocument = 'The document';
export const showAll = (count: number) => `Show all ${count}`;
