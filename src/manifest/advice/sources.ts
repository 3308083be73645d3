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
  exampleNames: rfc(2606, '3', 'reserved example names'),
  specialNames: rfc(6761, '6', 'special-use domain names'),
  specialAddresses: rfc(6890, '2.2', 'special-purpose IP addresses'),
  uri: rfc(3986, '3.5', 'fragments of an address'),
  userInfo: rfc(3986, '7.5', 'credentials in an address'),
  httpsPort: rfc(9110, '4.2.2', 'the https scheme'),
  certificates: rfc(9525, '4', 'service names in certificates'),
  mixedScripts: {
    title: 'Unicode UTS 39, mixed-script detection',
    url: 'https://www.unicode.org/reports/tr39/#Mixed_Script_Detection',
  },
  bearerInQuery: rfc(6750, '5.3', 'tokens in addresses'),
  clientMetadata: rfc(7591, '2', 'client metadata'),
  grantsAndResponses: rfc(7591, '2.1', 'grant types and response types'),
  languages: rfc(7591, '2.2', 'human-readable metadata'),
  tags: rfc(5646, '2.1.1', 'language tags'),
  redirect: rfc(6749, '3.1.2', 'redirection endpoint'),
  scope: rfc(6749, '3.3', 'scope'),
  refresh: rfc(6749, '1.5', 'refresh tokens'),
  implicit: rfc(9700, '2.1.2', 'implicit grant'),
  exactRedirects: rfc(9700, '4.1.3', 'redirect addresses are compared exactly'),
  secrets: rfc(9700, '2.5', 'client authentication'),
  headerNames: rfc(9110, '5.1', 'field names'),
  headerValues: rfc(9110, '5.5', 'field values'),
  hopByHop: rfc(9110, '7.6.1', 'connection headers'),
  host: rfc(9110, '7.2', 'Host'),
  repeatedFields: rfc(9110, '5.3', 'field order'),
  bidi: {
    title: 'Unicode UTR 36, security considerations',
    url: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
  },
  dataUri: rfc(2397, '', 'the data scheme'),
  images: {
    title: 'MDN: image file types',
    url: 'https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types',
  },
} as const satisfies Record<string, Source>;
