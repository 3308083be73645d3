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
    title: 'A logo without https',
    why: "The platform's screens are https pages. Browsers do not load a picture into them that comes without https.",
    source: SOURCES.installing,
    example: { before: withLogo('http://www.acme-retail.com/logo.png'), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (logo?.url.protocol !== 'http:') return;
      yield {
        pointer: logo.pointer,
        message: `${shown(logo.url.host)} is asked for the logo without https. Use https://.`,
        fixes: [setting('Use https://', logo.pointer, logo.text.replace(/^http:/i, 'https:'))],
      };
    },
  },
  {
    id: 'logo/data',
    severity: 'warning',
    title: 'A logo inside of its address',
    why: 'The platform loads the logo from an address. A picture written into the manifest is seldom taken, and hardly ever fits into 1024 characters.',
    source: SOURCES.dataUri,
    example: { before: withLogo('data:image/png;base64,iVBORw0KGgo='), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (logo?.url.protocol !== 'data:') return;
      yield {
        pointer: logo.pointer,
        message: `${shown(logo.text)} is the picture itself. Put it on a server and write its https:// address.`,
      };
    },
  },
  {
    id: 'logo/scheme',
    severity: 'warning',
    title: 'A logo that is not on the web',
    why: "The platform loads the logo over https. Files of somebody's machine and addresses of apps mean nothing to it.",
    source: SOURCES.installing,
    example: { before: withLogo('file:///C:/logo.png'), after: withLogo(LOGO) },
    *find(document) {
      const logo = logoOf(document);
      if (!logo || ['https:', 'http:', 'data:'].includes(logo.url.protocol)) return;
      yield {
        pointer: logo.pointer,
        message: `The logo cannot be loaded from ${shown(logo.text)}. Write an https:// address.`,
      };
    },
  },
  {
    id: 'logo/type',
    severity: 'warning',
    title: 'A logo that is no picture',
    why: 'The platform shows the logo as a picture. Files of this type are none that a browser shows.',
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
        message: `${shown(name)} is not a picture. Use a PNG of 70 by 70 pixels.`,
      };
    },
  },
  {
    id: 'logo/size',
    severity: 'warning',
    title: 'A logo of another size',
    why: 'The platform asks for exactly 70 by 70 pixels. Another size is stretched, cut or blurred.',
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
        message: `The picture has ${width} by ${height} pixels. Use one of exactly ${SIDE} by ${SIDE}.`,
      };
    },
  },
];

/** The logo's address; undefined for a path inside the platform, and while it is to be filled in. */
function logoOf({ addresses }: AdviceDocument): Address | undefined {
  return addresses.find(({ field, isToFill }) => field === 'logo' && !isToFill);
}
