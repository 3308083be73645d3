import { findWithheld as find, WITHHELD } from '../../manifest/secrets/credentials';

// What finds problems in a document: loaded once the page can be typed in.
export { check } from '../../manifest/check/check';

/** The places whose values were left out by the sender. */
export const findWithheld = (text: string) => (text.includes(WITHHELD) ? find(text) : []);
