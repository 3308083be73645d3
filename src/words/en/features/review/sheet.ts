import { counted, oneOrMore } from '../../../../lib/text/plural';

// The top of a review, and its parts.
export const namelessManifest = 'Manifest without a name';
export const editCopy = 'Edit a copy';
export const whatValidMeans =
  'Valid means that every key, type, length and value keeps the documented rules. Whether the addresses answer, and are the right ones, is for you to judge.';
export const partsOfReview = 'Parts of the review';
export const problems = 'Problems';
export const yourReply = 'Your reply';

// The verdict: `state` is what counts most.
export const valid = '<state>Valid</state>';
export const invalid = (errors: number) => `<state>${counted(errors, 'problem')}</state>`;
export const validIncomplete = (withheld: number) =>
  `<state>Valid</state>, but incomplete: ${counted(withheld, 'value')} withheld`;
export const invalidIncomplete = (errors: number, withheld: number) =>
  `<state>${counted(errors, 'problem')}</state>, and incomplete: ${counted(withheld, 'value')} withheld`;

// Who sent the manifest, as the sender says.
export const from = 'From';
export const forAccount = 'For account';
export const sent = 'Sent';
export const hosts = (count: number) => oneOrMore(count, 'Host', 'Hosts');
export const events = (count: number) => counted(count, 'event');
export const andMoreHosts = (count: number) => `and ${count} more`;
export const senderClaims = 'Written by the sender; a link cannot prove it.';

// The list of problems.
export const noProblems = 'No problems';
export const wholeManifest = 'the whole manifest';
export const line = (line: number) => `Line ${line}`;
export const lineOfJson = (line: number, place: string) => `Line ${line} of the JSON: ${place}`;
export const andMoreProblems = (count: number) => `and ${counted(count, 'more problem')}`;
export const silenced = 'The sender silenced <rules/>: what these rules find is not listed.';
export const askedFor = 'The sender asked for <rules/>: what these rules find is listed, too.';
export const rule = 'Rule <id/>';
export const opensNewTab = '(opens a new tab)';

// Where every event is sent.
export const headersOnAll = (webhooks: number) => `<headers/> on all ${webhooks} webhooks.`;
export const event = 'Event';
export const host = 'Host';
export const path = 'Path';
export const retries = 'Retries';
export const headers = 'Headers';
export const address = 'Address';
export const noPath = 'None';
export const noHeaders = 'None';
export const notHttps = 'Not an https address';
export const headerOfEvent = (event: string, header: string) => `${event}, header ${header}`;
/** `part`: the title of a field, as it stands at the field. */
export const partOfEvent = (event: string, part: string) => `${event}, ${part.toLowerCase()}`;

// A section in words.
export const notUsed = 'Not used';
export const unknownKeys = 'Keys that this editor does not know. They are kept as they are:';
export const emptyName = '(empty name)';

/** Parts of the page by name, as the subject of "… could not be loaded." */
export const parts = {
  reply: 'The reply of this link',
  problems: 'The list of problems',
  section: (title: string) => `The section “${title}”`,
  ownReply: 'Your reply',
  comparison: 'The comparison',
  install: 'The install request',
  json: 'The JSON',
  dialog: 'This dialog',
};
