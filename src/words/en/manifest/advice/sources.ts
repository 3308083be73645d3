// What the linked pages are about, behind the number of an RFC.
export const exampleNames = 'reserved example names';
export const specialNames = 'special-use domain names';
export const specialAddresses = 'special-purpose IP addresses';
export const uri = 'fragments of an address';
export const authority = 'the host of an address';
export const delimiters = 'characters of an address';
export const hostNames = 'host names';
export const userInfo = 'credentials in an address';
export const httpsPort = 'the https scheme';
export const certificates = 'service names in certificates';
export const bearerInQuery = 'tokens in addresses';
export const clientMetadata = 'client metadata';
export const grantsAndResponses = 'grant types and response types';
export const languages = 'human-readable metadata';
export const tags = 'language tags';
export const redirect = 'redirection endpoint';
export const scope = 'scope';
export const refresh = 'refresh tokens';
export const implicit = 'implicit grant';
export const exactRedirects = 'redirect addresses are compared exactly';
export const secrets = 'client authentication';
export const headerNames = 'field names';
export const headerValues = 'field values';
export const hopByHop = 'connection headers';
export const host = 'Host';
export const repeatedFields = 'field order';
export const dataUri = 'the data scheme';

// Whole titles.
export const mixedScripts = 'Unicode UTS 39, mixed-script detection';
export const bidi = 'Unicode UTR 36, security considerations';
export const images = 'MDN: image file types';
