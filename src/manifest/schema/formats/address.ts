import { parseUrl } from '../../../lib/url/parse-url';

/** Schemes that name no place: what stands behind them is run or shown. */
const NO_PLACES: readonly string[] = ['javascript:', 'data:', 'vbscript:', 'blob:', 'about:'];

/** Whether a browser runs or shows such an address by itself. @param protocol as the URL parser gives it, colon included */
export const runsInBrowser = (protocol: string): boolean => NO_PLACES.includes(protocol);

/** An address cut so that its host stands out. The three parts in order are the whole text, as it was written. */
export type AddressParts = {
  before: string;
  host: string;
  after: string;
  /** The host that is really called, where it is not the one that is read: international names, odd spellings. */
  realHost?: string;
  /** False for anything that is not `https:`, an app's own scheme included. */
  secure: boolean;
};

const ADDRESS = /^([a-z][a-z0-9+.-]*:)([\\/]*)([^\\/?#]*)(.*)$/is;

/** Cuts an address. Text that is no address comes back with everything in `after` and no host. Never throws. */
export function addressParts(address: string): AddressParts {
  const match = ADDRESS.exec(address);
  const [, scheme = '', slashes = '', authority = '', rest = ''] = match ?? [];
  // An app's own scheme may have no host: in myapp:callback, what follows is a name.
  if (!match || slashes === '') return { before: '', host: '', after: address, secure: false };
  const userEnd = authority.lastIndexOf('@') + 1;
  const host = authority.slice(userEnd);
  const parts = {
    before: scheme + slashes + authority.slice(0, userEnd),
    host,
    after: rest,
    secure: scheme.toLowerCase() === 'https:',
  };
  const real = parseUrl(address)?.host ?? '';
  const read = host.toLowerCase().replace(/:443$/, '');
  return real !== '' && real !== read ? { ...parts, realHost: real } : parts;
}
