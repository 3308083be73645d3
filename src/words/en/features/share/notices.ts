import { counted } from '../../../../lib/text/plural';

// The rows of a notice: places, each with the way there.
export const show = 'Show';
export const showPlace = (place: string) => `Show ${place}`;
export const andMore = (count: number) => `and ${counted(count, 'more', 'more')}`;
export const showMore = (count: number) => `Show ${counted(count, 'more', 'more')}`;

export const noLinkYet = (line: number, column: number, why: string) =>
  `There is no link yet: the JSON breaks at line ${line}, column ${column}: ${why}.`;
export const goThere = 'Go there';

export const problems = 'Problems';
export const worksAllTheSame = 'The link works all the same, and shows them to whoever opens it.';

export const reply = 'Reply';
export const replyTo = 'Reply to <fingerprint/>';
export const replyToWith = (notes: number) => `Reply to <fingerprint/> with ${counted(notes, 'note')}`;
export const takeOver = 'Whoever sent that manifest can take over your changes one by one.';

export const withheldBefore = 'Withheld before';
export const withheldEarlier = (count: number) =>
  `Not complete: ${counted(count, 'value')} withheld by an earlier sender.`;
/** `mark`: the words that stand in the manifest in place of a value, always English. */
export const markInPlace =
  'The words <mark/> stand in their place, in the link too. Put the values in, or leave that to whoever has them.';

export const credentials = 'Credentials';
/** The names follow. */
export const credentialsIn = (count: number) => `${counted(count, 'credential')} in the link:`;
export const credentialsLeftOut = (count: number) => `${counted(count, 'credential')} left out of the link:`;
export const andMoreNames = (count: number) => `and ${count} more`;
export const valuesReadable =
  'Whoever gets the link, or finds it later in a mail or chat, can read their values.';
export const opensIncomplete =
  'The link opens as an incomplete manifest that says so. Send the values through a secure channel.';
export const includeValues = 'Include their values in the link';

export const credentialsInAddresses = 'Credentials in addresses';
export const countedInAddresses = (count: number) => `${counted(count, 'credential')} in addresses.`;
export const addressesReadable =
  'Whoever gets the link or the file can read them. Where the endpoint allows it, send the credential in a header instead: those are left out.';
export const nameOrPassword = '<place/>: a name or password in front of the host';
export const parameter = '<place/>: the parameter <name/>';

export const fingerprint = 'Fingerprint: <words/>';
export const fingerprintOfComplete = 'Fingerprint of the complete manifest: <words/>';
export const fingerprintOfIncomplete = 'Fingerprint of the incomplete one in the link: <words/>';
export const readToEachOther =
  'The reviewer sees the same words: read them to each other to be sure that both have the same manifest.';
