import * as fixWords from '#words/manifest/advice/rules/fixes';
import * as words from '#words/manifest/advice/rules/logo';
import type { Address, AdviceDocument } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { setting, shown } from '../words';

const LOGO = 'https://www.acme-retail.com/logo.png';
const withLogo = (logo_uri: string) => ({ logo_uri });

/** Endings of files that no browser shows as a picture. */
const NO_PICTURE =
  /\.(html?|pdf|txt|md|json|xml|js|css|zip|mp[34]|mov|webm|docx?|pptx?|xlsx?|psd|ai|eps|tiff?|heic|sketch|fig)$/i;

/** The width and height that the platform asks for. */
const SIDE = 70;

/** Rules about the logo. */
export const LOGO_RULES: readonly Rule[] = [
  {
    id: 'logo/http',
    severity: 'warning',
    title: words.http.title,
    why: words.http.why,
    source: SOURCES.installing,
    example: { before: withLogo('http://www.acme-retail.com/logo.png'), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (logo?.url.protocol !== 'http:') return;
      yield {
        pointer: logo.pointer,
        message: words.http.message(shown(logo.url.host)),
        fixes: [setting(fixWords.useHttps, logo.pointer, logo.text.replace(/^http:/i, 'https:'))],
      };
    },
  },
  {
    id: 'logo/data',
    severity: 'warning',
    title: words.data.title,
    why: words.data.why,
    source: SOURCES.dataUri,
    example: { before: withLogo('data:image/png;base64,iVBORw0KGgo='), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (logo?.url.protocol !== 'data:') return;
      yield {
        pointer: logo.pointer,
        message: words.data.message(shown(logo.text)),
      };
    },
  },
  {
    id: 'logo/scheme',
    severity: 'warning',
    title: words.scheme.title,
    why: words.scheme.why,
    source: SOURCES.installing,
    example: { before: withLogo('file:///C:/logo.png'), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (!logo || ['https:', 'http:', 'data:'].includes(logo.url.protocol)) return;
      yield {
        pointer: logo.pointer,
        message: words.scheme.message(shown(logo.text)),
      };
    },
  },
  {
    id: 'logo/type',
    severity: 'warning',
    title: words.type.title,
    why: words.type.why,
    source: SOURCES.images,
    example: { before: withLogo('https://www.acme-retail.com/logo.pdf'), after: withLogo(LOGO) },
    *find(document) {
      const logo = document.root.logo_uri;
      const path = typeof logo === 'string' && logo.startsWith('/') ? logo : logoOf(document)?.url.pathname;
      const name = path?.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
      // What follows data: is no path.
      if (!NO_PICTURE.test(name) || String(logo).startsWith('data:')) return;
      yield {
        pointer: '/logo_uri',
        message: words.type.message(shown(name)),
      };
    },
  },
  {
    id: 'logo/size',
    severity: 'warning',
    title: words.size.title,
    why: words.size.why,
    source: SOURCES.installing,
    example: {
      before: withLogo(LOGO),
      after: withLogo(LOGO),
      sizes: { before: { width: 128, height: 96 }, after: { width: SIDE, height: SIDE } },
    },
    *find({ root, logoSize, placeholders }) {
      if (!logoSize || root.logo_uri === undefined || placeholders.has('/logo_uri')) return;
      const { width, height } = logoSize;
      if (width === SIDE && height === SIDE) return;
      yield {
        pointer: '/logo_uri',
        message: words.size.message(width, height, SIDE),
      };
    },
  },
];

/** The logo's address; undefined for a path inside the platform, and while it is to be filled in. */
function logoOf({ addresses }: AdviceDocument): Address | undefined {
  return addresses.find(({ field, isToFill }) => field === 'logo' && !isToFill);
}
