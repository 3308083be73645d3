import { counted } from '../../../../lib/text/plural';

export const whatUpdateDoes = 'What the update does';
export const installedNow = 'What is installed now';
export const pasteResponse =
  'Paste the response to request 1 or 2. It is compared here in the page and taken out of the box, for it holds the client secret.';
export const revision = 'Revision (ac-revision)';
export const revisionExample = 'From the response to request 2';
export const compareWithUpdate = 'Compare with the update';
export const showWithoutComparing = 'Show request 3 without comparing';
/** The name of the place where the comparison is told. */
export const updateAndInstalled = 'Update and installed';
export const changesNothing = 'The update changes nothing.';
export const manifestChanged = 'The manifest was changed since: compare again.';

export const removes = 'Removes';
export const removesThings = (count: number) => `Removes ${counted(count, 'thing')}`;
export const removesThingsButKept = (count: number, kept: number) =>
  `Removes ${counted(count, 'thing')}, ${kept} kept`;
export const removesNothing = 'Removes nothing';
export const removesNothingButKept = (kept: number) => `Removes nothing, ${kept} kept`;
export const changes = 'Changes';
export const changesThings = (count: number) => `Changes ${counted(count, 'thing')}`;
export const adds = 'Adds';
export const addsThings = (count: number) => `Adds ${counted(count, 'thing')}`;

export const kept = 'Kept';
export const keepIt = 'Keep it';
/** `subject`: what would be removed, "Goals: lead". */
export const keptThis = (subject: string) => `Kept: ${subject}`;
export const keepThis = (subject: string) => `Keep it: ${subject}`;
/** What the history calls the step. */
export const subjectKept = (subject: string) => `${subject} kept`;
export const inManifestAgain = (subject: string) => `${subject} is in the manifest again.`;
