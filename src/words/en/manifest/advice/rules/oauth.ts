import { oneOrMore } from '../../../../../lib/text/plural';

export const noRedirect = {
  title: 'Authorization code without a redirect address',
  why: 'With this grant a person is sent back to the app with a code. Without an address there is nowhere to send them, and nobody can sign in.',
  message: 'Add a redirect address: the grant type "authorization_code" needs one.',
};

export const noCode = {
  title: 'Authorization code without the response type code',
  why: 'Grant types and response types say the same thing twice and have to agree: the grant authorization_code goes with the response type code.',
  message: 'Add "code" to the response types: the grant type "authorization_code" goes with it.',
  addCode: 'Add code',
};

export const codeWithoutGrant = {
  title: 'The response type code without its grant',
  why: 'A code is worth nothing to an app that may not exchange it: that is what the grant authorization_code allows.',
  message:
    'The response type "code" goes with the grant type "authorization_code". Add the grant, or remove the response type.',
  removeCode: 'Remove code',
};

export const redirectWithoutGrant = {
  title: 'A redirect address that nothing uses',
  why: 'People are sent to a redirect address only by the grant authorization_code, or by a response type that hands over a token.',
  message:
    'Nothing uses the redirect addresses without the grant type "authorization_code". Add the grant, or remove the addresses.',
  removeAddresses: 'Remove the addresses',
};

export const implicit = {
  title: 'A response type that hands over a token',
  why: "A token in an address can leak from the browser's history and from logs. Today's practice is to send a code and exchange it.",
  message: (type: string) => `${type} hands over a token in the address. Use "code" instead.`,
  useCode: 'Use code instead',
  removeType: (type: string) => `Remove ${type}`,
};

export const refreshAlone = {
  title: 'Refresh token without authorization code',
  why: 'A refresh token comes with a token that a person allowed. An app that signs in as itself asks for a new token instead and never gets one to refresh.',
  message:
    '"refresh_token" has nothing to refresh without "authorization_code". Add that grant, or remove this one.',
  removeRefreshToken: 'Remove refresh_token',
};

export const httpRedirect = {
  title: 'A redirect address without https',
  why: 'The code travels in the open, and whoever sees it may use it first. Only on the same machine (localhost) is that no danger.',
  message: (host: string) =>
    `${host} is asked without https, so that codes can be read on the way. Use https://.`,
};

export const redirectWildcard = {
  title: 'A wildcard in a redirect address',
  why: 'Redirect addresses are compared character by character. A * stands for nothing but itself, so that no sign-in comes back.',
  message: (address: string) => `${address} has a * in it. List each address in full.`,
};

export const redirectFragment = {
  title: 'A # part in a redirect address',
  why: 'A redirect address must not have a # part (RFC 6749), and the platform may refuse it.',
  message: (part: string) => `Remove ${part} from the redirect address.`,
};

export const redirectDuplicate = {
  title: 'One redirect address in two spellings',
  why: 'The two differ in nothing but how they are written. Redirect addresses are compared character by character, so that only one of them is what the app sends.',
  message: (address: string, first: string) =>
    `${address} is the same address as ${first}. Keep the one that the app sends.`,
};

export const scopeComma = {
  title: 'Scopes with commas between them',
  why: 'Scopes are separated by spaces. A comma becomes part of the name, and no such scope exists.',
  commaForDot: (scope: string, meant: string) =>
    `${scope} has a comma where a dot belongs. Did you mean "${meant}"?`,
  commasForSpaces: (scope: string) => `Put a space, not a comma, between the scopes in ${scope}.`,
  useSpaces: 'Use spaces',
};

export const misspeltScope = {
  title: 'A scope that is nearly one',
  message: (scope: string, known: string) => `${scope} is not known. Did you mean "${known}"?`,
};

export const unknownScope = {
  title: 'A scope that nobody knows',
  why: 'The documentation knows one scope, msg.consumer. An app gets no token, or one that allows nothing, for a scope that does not exist.',
  message: (count: number, scopes: string) =>
    `${scopes} ${oneOrMore(count, 'is', 'are')} not known. Ask for it only if LivePerson gave you this name.`,
};

export const writeScope = (scope: string) => `Write "${scope}"`;
