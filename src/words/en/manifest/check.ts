import { listed } from '../../../lib/text/list';
import { inDigits, oneOrMore } from '../../../lib/text/plural';

// What is wrong, and what to do.

/** What to do where a key is missing, by the key. */
export const whatIsMissing: Readonly<Record<string, string>> = {
  client_name: 'Give the application a name.',
  endpoint: 'Add the address that receives this event.',
  header_name: 'Add the name of the header.',
  header_value: 'Add the value of the header. It may be empty text.',
  design_engagement: 'Choose whether the engagement button can be designed.',
  design_window: 'Choose whether an engagement window can be added.',
  language_selection: 'Choose whether a language can be chosen.',
  entry_point: 'Tick at least one entry point.',
  consumer_identity: 'Tick at least one consumer identity.',
  visitor_behavior: 'Add the list of visitor behaviours. It may be empty.',
  target_audience: 'Add the list of target audiences. It may be empty.',
  goal: 'Add the list of goals. It may be empty.',
};

/** What to do where a value is empty, by its key. */
export const whatIsEmpty: Readonly<Record<string, string>> = {
  redirect_uris: 'Type an address, or remove this entry.',
  entry_uri: 'Type the address at which the application starts, or remove the entry address.',
  logo_uri: 'Type the address of the logo, or remove it.',
  scope: 'Type at least one scope, for example msg.consumer, or remove the scope.',
};

/** What a field is called inside of a sentence, by its key, where its title would not read well there. */
export const nouns: Readonly<Record<string, string>> = {
  client_name: 'name',
  endpoint: 'address',
  logo_uri: 'address',
  entry_uri: 'address',
  redirect_uris: 'address',
  headers: 'header',
  retry: 'retry settings',
  enabled_for_profiles: 'profile number',
};
export const webhook = 'webhook';
export const aValue = 'value';
/** The title of a field as it stands inside of a sentence. */
export const insideSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
/** A value of the document, between quotation marks. */
export const quoted = (value: string) => JSON.stringify(value);

export const add = (noun: string) => `Add the ${noun}.`;
export const correct = (noun: string) => `Correct the ${noun}.`;
export const shorten = (noun: string, limit: number | undefined, length: number) =>
  `Shorten the ${noun} to ${limit} characters: it has ${length}.`;
export const keepAtMost = (limit: number | undefined, title: string, length: number) =>
  `Keep at most ${limit} ${title}: the list has ${length}.`;

export const kinds = {
  null: 'null',
  list: 'a list',
  text: 'plain text',
  object: 'an object',
  boolean: 'true or false',
  number: 'a number',
};
export const unquotedBoolean = (value: string) => `Write ${value} without quotation marks.`;
export const trueOrFalse = (kind: string) => `Write true or false here, not ${kind}.`;
export const asList = (title: string, example: string, kind: string) =>
  `Write ${title} as a list, for example ${example}, not as ${kind}.`;
export const manifestAsObject = (kind: string) =>
  `Write the manifest as one object in curly brackets, not as ${kind}.`;
export const asObject = (noun: string, kind: string) =>
  `Write the ${noun} as an object in curly brackets, not as ${kind}.`;
export const asText = (noun: string, kind: string) =>
  `Write the ${noun} as text in quotation marks, not as ${kind}.`;

const unquoted = (isQuoted: boolean) => (isQuoted ? ', without quotation marks' : '');
export const wholeNumber = (isQuoted: boolean) => `Type a whole number${unquoted(isQuoted)}.`;
export const wholeNumberBetween = (least: number, most: number, isQuoted: boolean) =>
  `Type a whole number from ${least} to ${most}${unquoted(isQuoted)}.`;
export const secondsBetween = (least: number, most: number, days: number, isQuoted: boolean) =>
  `Type a whole number of seconds from ${least} to ${most} (${days} days)${unquoted(isQuoted)}.`;

export const unknownValue = (value: string, noun: string) =>
  `${value} is not a known ${noun}. Untick it or correct it in the JSON.`;
export const unknownValueMeant = (value: string, noun: string, meant: string) =>
  `${value} is not a known ${noun}. Did you mean "${meant}"?`;
export const valueOfOtherList = (value: string, noun: string, list: string) =>
  `${value} is not a known ${noun}. It belongs to ${list}: untick it here.`;

const times = (count: number) => (count === 2 ? 'twice' : `${count} times`);
export const repeatedValue = (value: string, count: number) =>
  `${value} is in the list ${times(count)}. Keep one.`;
/** @param more how many values there are besides those named */
export const repeatedValues = (named: readonly string[], more: number) =>
  `${listed(more > 0 ? [...named, `${more} more`] : named)} are in the list more than once. Keep one of each.`;
export const duplicateKey = (key: string, count: number) =>
  `The key "${key}" stands here ${times(count)}, and only the last one counts. Take the others out in the JSON.`;

export const languageMissing = 'Put a language after client_name#, for example client_name#fr.';
export const noLanguageTag = (tag: string) =>
  `${tag} is not a language tag. Put one such as fr, de or pt-BR after client_name#.`;

export const startWithHttps = 'Start the address with https://.';
export const startWithScheme =
  "Start the address with https://, or with the app's own scheme such as myapp://.";
export const startWithHttpsOrPath =
  'Start the address with https://, or with / for a path inside the platform.';
export const putRealAddress = (placeholder: string) => `Put the real address in place of ${placeholder}.`;
export const spacesInAddress = 'Remove the spaces and line breaks from the address.';
export const backslashInAddress = 'Write / instead of \\ in the address.';
export const httpsNotScheme = (scheme: string | undefined) =>
  `Start the address with https://, not ${scheme}://.`;
export const twoSlashes = (scheme: string | undefined) =>
  `Put two slashes after ${scheme}: at the start of the address.`;
export const serverMissing = (scheme: string | undefined) =>
  `Put the name of the server after ${scheme}://, for example example.com.`;
export const unreadableAddress = 'Correct the name of the server or its port: the address cannot be read.';

export const removeLineBreaksFromScope = 'Remove line breaks and tabs from the scope.';
export const removeFromScope = (character: string) => `Remove the character ${character} from the scope.`;
export const spacesInScope = 'Put one space between two scopes, and none before the first or after the last.';

/** @param others how many more places have a problem; @param told how many problems are told one by one */
export const problemsLeftOut = (others: number, told: number) =>
  others === 0
    ? `There is a problem here, too. Only the first ${inDigits(told)} problems are told one by one: correct those first.`
    : `There is a problem here and at ${inDigits(others)} more ${oneOrMore(others, 'place', 'places')}, too. Only the first ${inDigits(told)} problems are told one by one: correct those first.`;

// What a button says that corrects it.

export const renameTo = (key: string) => `Rename to "${key}"`;
export const keepOne = 'Keep one';
export const keepOneOfEach = 'Keep one of each';
export const oneSpaceBetweenScopes = 'Put one space between scopes';
export const write = (value: string) => `Write ${value}`;
export const writeNumber = (number: number) => `Write the number ${number}`;
export const writeText = (value: string) => `Write "${value}"`;
export const makeList = 'Make it a list';
export const removeSpaces = 'Remove the spaces';
export const useHttps = 'Use https://';
export const putHttpsInFront = 'Put https:// in front';
