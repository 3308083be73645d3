import { counted } from '../../../lib/text/plural';

// Why a link does not open, and what to do.

const ask = 'Ask the sender for the manifest file, or for the link again as plain text on one line.';
export const cutOff = `This link is incomplete: a part of it is missing, most likely its end. ${ask}`;
export const reEncoded = `A program on the way rewrote characters of this link, so that it cannot be read any more. ${ask}`;
export const newerVersion =
  'This link was made by a newer version of this editor. Reload the page to get the newest version; if that does not help, ask the sender for the manifest file.';
export const changed = `Characters of this link were changed on the way, so the manifest in it cannot be trusted and was not opened. ${ask}`;
export const unpacksTooLarge =
  'This link is too large: it would unpack to more than 8 MB, which no manifest needs. Ask the sender for the manifest file.';
export const foreign = `There is no manifest in this link: what stands behind its # sign is nothing that this editor writes. ${ask}`;
export const caseChanged = `Capital and small letters of this link were changed on the way, and the difference matters. ${ask}`;
export const hiddenByGateway = (gateway: string) =>
  `A mail gateway (${gateway}) has put an address of its own in place of the link, and there is no manifest in it. Open it in the browser: if this editor does not open with the manifest, ask the sender for the manifest file.`;

// What was undone, so that a link opened all the same.

export const textBehindLeftOut = 'Text behind the end of the link was left out.';
export const textInFrontLeftOut = 'Text in front of the link was left out.';
export const lastCharacterMissing = 'The last character of the link was missing.';
export const replacedPutBack = 'Characters that a program on the way had replaced were put back.';
export const breaksTakenOut = 'Line breaks or spaces in the link were taken out.';
export const signsPutBack = 'Rewritten signs in the link were put back.';
export const percentEncodingUndone = 'Percent-encoding of the link was undone.';
export const hashPutBack = 'The # of the link was missing and was put back.';
export const foreignTakenOut = 'Foreign characters in the link were taken out.';
export const noteLeftOut = 'The sender\u2019s note beside the manifest could not be read and was left out.';

// What is said of a link that is made.

export const tooLargeForLink = 'This manifest is too large for a link. Send the file instead.';
export const fitsInChat = (characters: number) =>
  `${counted(characters, 'character')}: fits in a chat message`;
export const mayBeCut = (characters: number) =>
  `${counted(characters, 'character')}: mail and chat programs may cut it. Send the file instead.`;
export const shortenTo = (characters: number | undefined) => `Shorten this to ${characters} characters.`;
export const accountAlone = 'Type the account number alone: letters, digits, - and _.';
