import * as words from '#words/manifest/advice/sources';
import { PAGES } from '../schema/pages';
import type { Source } from './rule';

const rfc = (number: number, section: string, title: string): Source => ({
  title: `RFC ${number}, ${title}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}${section && `#section-${section}`}`,
});

/** The public pages that the rules rest on. */
export const SOURCES = {
  template: PAGES.template,
  installing: PAGES.installing,
  protocol: PAGES.protocol,
  retries: PAGES.retries,
  exampleNames: rfc(2606, '3', words.exampleNames),
  specialNames: rfc(6761, '6', words.specialNames),
  specialAddresses: rfc(6890, '2.2', words.specialAddresses),
  uri: rfc(3986, '3.5', words.uri),
  authority: rfc(3986, '3.2', words.authority),
  delimiters: rfc(3986, '2.2', words.delimiters),
  hostNames: rfc(1123, '2.1', words.hostNames),
  userInfo: rfc(3986, '7.5', words.userInfo),
  httpsPort: rfc(9110, '4.2.2', words.httpsPort),
  certificates: rfc(9525, '4', words.certificates),
  mixedScripts: {
    title: words.mixedScripts,
    url: 'https://www.unicode.org/reports/tr39/#Mixed_Script_Detection',
  },
  bearerInQuery: rfc(6750, '5.3', words.bearerInQuery),
  clientMetadata: rfc(7591, '2', words.clientMetadata),
  grantsAndResponses: rfc(7591, '2.1', words.grantsAndResponses),
  languages: rfc(7591, '2.2', words.languages),
  tags: rfc(5646, '2.1.1', words.tags),
  redirect: rfc(6749, '3.1.2', words.redirect),
  scope: rfc(6749, '3.3', words.scope),
  refresh: rfc(6749, '1.5', words.refresh),
  implicit: rfc(9700, '2.1.2', words.implicit),
  exactRedirects: rfc(9700, '4.1.3', words.exactRedirects),
  secrets: rfc(9700, '2.5', words.secrets),
  headerNames: rfc(9110, '5.1', words.headerNames),
  headerValues: rfc(9110, '5.5', words.headerValues),
  hopByHop: rfc(9110, '7.6.1', words.hopByHop),
  host: rfc(9110, '7.2', words.host),
  repeatedFields: rfc(9110, '5.3', words.repeatedFields),
  bidi: {
    title: words.bidi,
    url: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
  },
  dataUri: rfc(2397, '', words.dataUri),
  images: {
    title: words.images,
    url: 'https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types',
  },
} as const satisfies Record<string, Source>;
