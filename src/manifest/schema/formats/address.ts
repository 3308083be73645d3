import { parseUrl } from '../../../lib/url/parse-url';

/** Schemes of addresses that a browser runs or shows by itself, and that lead to no server. */
export const RUN_IN_BROWSER: readonly string[] = ['javascript', 'data', 'vbscript', 'blob', 'about'];

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
