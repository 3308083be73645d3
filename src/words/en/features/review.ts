import { counted, inDigits } from '../../../lib/text/plural';

/** The name of the page, for who does not see it. */
export const review = 'Review';
export const manifestStatus = 'Manifest status';
export const checkingLong = 'Checking a long manifest …';
export const goToEditor = 'Go to the editor';
export const importButton = 'Import';
export const show = 'Show';
/** `place`: a place of the manifest, or a difference, in words. */
export const showPlace = (place: string) => `Show: ${place}`;
export const andMore = (count: number) => `and ${counted(count, 'more', 'more')}`;

/** What happened to a link that cannot be opened. */
export const damaged = {
  'cut-off': 'The link was cut off',
  're-encoded': 'The link was re-encoded on the way',
  'newer-version': 'The link comes from a newer version',
  changed: 'The link was changed on the way',
  'too-large': 'The link is too large',
};
export const ownDraftsUntouched = 'Your own drafts are as you left them.';

export const linkRepaired =
  'The link was altered on the way and has been repaired. The manifest in it is whole: its checksum fits.';

export const withheldValues = 'Withheld values';
export const withheldBySender = 'Withheld by the sender';
export const notComplete = (count: number) =>
  `Not complete: ${counted(count, 'value')} withheld by the sender.`;
/** `mark`: the words that stand in the manifest in place of a value, always English. */
export const markInPlace = 'Copies, downloads and the JSON below hold the words <mark/> in their place.';
export const askForNewValues =
  'Do not install them so: your draft keeps its own values, and what the reviewer put in anew has to be asked for.';
export const askForValues = 'Do not install them so: ask the sender for the values through a secure channel.';

export const veryLarge = 'This link carries a very large document';
export const notChecked = (characters: number) =>
  `Not checked: it has ${inDigits(characters)} characters, and real manifests have a few thousand. Checking it may stop this page for some seconds.`;
export const checkAllTheSame = 'Check it all the same';
