/** `https://https://host`, whatever became of the second colon. */
const SCHEME_TWICE = /^(?:https?:?[\\/]+){2,}/i;

/** Whether an address begins twice: the URL parser reads the second scheme as the host. */
export const beginsTwice = (address: string): boolean => SCHEME_TWICE.test(address);

/** The address that was meant, with `https://` once. */
export const schemeOnce = (address: string): string => address.replace(SCHEME_TWICE, 'https://');
