import { counted } from '../../../../lib/text/plural';

export const noteIsEmpty = 'Write what the sender should know.';
export const noteIsTooLong = (most: number, tooMany: number) =>
  `Shorten the note to ${counted(most, 'character')}: it has ${tooMany} too many.`;
/** What stands at the end of a note that was cut. */
export const cutHere = (most: number) => `… (cut here: a note holds at most ${counted(most, 'character')})`;
export const wholeManifest = 'The whole manifest';
export const itemIsGone = (place: string) => `${place} is no longer in the document: this is where it stood.`;
