import { counted } from '../../../lib/text/plural';

export const copyForAccount = 'Copy for another account';
export const whatCopyIs =
  'A new draft with other hosts and header values. What you leave empty stays as it is.';
export const makeCopy = 'Make the copy';
export const thisIsCopy =
  'This is a copy for another account, in a draft of its own. The other draft is untouched.';
export const noHosts = 'The manifest has no address with a host yet.';
export const hosts = 'Hosts';
export const addresses = (count: number) => counted(count, 'address', 'addresses');
export const headerValues = 'Header values';
export const headersOfAccount = 'Header values that may belong to one account';
export const whatIsDifferent = 'What is different in the copy';

// Why a header value is asked for, after its place.
export const withheld = 'withheld by the sender';
export const differs = 'has another value on another webhook';

// What an empty box stands for.
export const newValue = 'Value for the new account';
export const stays = 'Stays as it is';
export const staysValue = (value: string) => `Stays ${value}`;
