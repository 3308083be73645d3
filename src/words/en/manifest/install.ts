import { counted } from '../../../lib/text/plural';

// Why a response of the installation API cannot be read, and what to do.
export const pasteFirst = 'Paste the response of the installation API first.';
export const tooLong = 'This is over 5 MB, which no response is.';
export const curlEnded = (code: number) =>
  `There is no response to compare: curl ended with error ${code}, see its line.`;
export const copyWhole = 'Copy the whole response, from the first bracket on.';
export const noInstallation = 'This is no installation: an object or a list is expected.';
export const noClientName = 'This is no installation: it has no client_name.';

// A request that the platform refused: one of the first three, then its reason or where to find it.
export const refused = 'The platform refused the request.';
export const refusedWith = (status: number) => `The platform refused the request: HTTP status ${status}.`;
export const failedWith = (status: number) => `The platform failed at the request: HTTP status ${status}.`;
export const itSays = (reason: string) => `It says: “${reason}”.`;
export const reasonInResponse = 'Its reason, if it gave one, stands in the response.';
export const reasonIfRefused = 'If the platform refused the request, its reason stands in the response.';
export const copyInstallationAlone = 'If an installation stands there, too, copy that alone to compare it.';

// What was done to read a response.
export const curlyQuotesRead = 'Its curly quotes were read as straight ones.';
export const promptLeftOut = 'The text behind the JSON was left out: it looks like the prompt of a shell.';
export const deletedLeftOut = (count: number) =>
  `${counted(count, 'record')} of this client_name left out: marked as deleted.`;
export const comparedInList = (position: number, count: number) =>
  `The response is a list: number ${position} of ${count} was compared.`;
export const listOfDeleted = (count: number) =>
  `The response is a list: ${counted(count, 'record')} of this client_name.`;

export const emptyList = 'The response is a list without any installation.';
export const otherInstallation =
  'The response holds 1 installation, and it does not have the client_name of this manifest.';
export const otherInstallations = (count: number) =>
  `The response holds ${counted(count, 'installation')}, and none of them has the client_name of this manifest.`;
export const noLiveInstallation = 'The list has no live installation with the client name of this manifest.';
export const severalLive = (count: number) =>
  `The list has ${count} live installations with this client name. Paste the one that is to be updated.`;

// How an installation differs from the manifest, where no value may be shown. @param place "Webhooks › Endpoint"
export const differs = {
  added: (place: string) => `${place} added`,
  removed: (place: string) => `${place} removed`,
  changed: (place: string) => `${place} changed`,
};
export const placeholderInstalled = (place: string, placeholder: string) =>
  `${place}: “${placeholder}” stands there in place of the value`;

/** Places or keys in a row; `more` are not named. */
export const andMore = (named: string, more: number) => `${named}${more > 0 ? ` and ${more} more` : ''}`;
export const defaultsFilledIn = (places: string) => `The platform filled in its defaults: ${places}.`;
export const keyAt = (key: string, place: string | undefined) =>
  `“${key}”${place === undefined ? '' : ` (${place})`}`;
export const keysTwice = (keys: string) =>
  `Keys that stand more than once in the response, of which only the last was compared: ${keys}.`;

// The requests of the installation API.
export const install = {
  title: 'Install the manifest',
  help: 'Put in the host, the account and a token first.',
};
export const findInstallation = {
  title: 'Find the installation',
  help: 'Put in the host, the account and a token first. Take the id from the response: of the installation that has this client_name and is not marked as deleted.',
};
export const readRevision = {
  title: 'Read its revision',
  help: 'Put in the id. Take the value of the header ac-revision from the response.',
};
export const replaceIt = {
  title: 'Replace it',
  help: 'Put in the revision. The platform refuses it when somebody changed the installation in between: then start again at 2.',
};

// What is to be put into a command for a shell. They stand between quotes: no quotes, $, backticks, backslashes or braces in them.
export const yourHost = '<host of accountConfigReadWrite for the account>';
export const yourAccount = '<account number>';
export const yourToken = '<access token>';
export const yourId = '<id from the response to 1>';
export const yourRevision = '<ac-revision from the response to 2>';
export const idIsMissing = 'is set by request 2';
