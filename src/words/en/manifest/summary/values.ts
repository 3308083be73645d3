// What a row says of a value, in any section.

export const missing = 'Missing';
export const empty = 'Empty';
export const none = 'None';
export const nothing = 'Nothing';
export const yes = 'Yes';
export const no = 'No';
export const objectInJson = 'An object: see the JSON';
/** How many of the values of a list are chosen. */
export const countOf = (chosen: number, all: number) => `${chosen} of ${all}`;
export const cutText = (start: string, length: number) => `${start}… (${length} characters)`;

/** A value of another kind than the one that belongs there. */
export const standsInstead = (found: string, expected: string) =>
  `${found} stands here instead of ${expected}.`;
/** What was found, at the start of that sentence, or alone. */
export const found = {
  null: 'null',
  list: 'A list',
  object: 'An object',
  text: 'Text',
  number: 'A number',
};
/** What was expected, at the end of that sentence. */
export const expected = {
  text: 'text',
  address: 'an address',
  object: 'an object',
  list: 'a list',
  boolean: 'true or false',
  number: 'a number',
  seconds: 'a whole number of seconds',
};
