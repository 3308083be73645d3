/** @param fault what is wrong with it, as a sentence without its full stop */
export const oneSetAside = (title: string, fault: string) =>
  `${title} could not be read and was set aside: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}.`;
export const manySetAside = (count: number) =>
  `${count} things that are stored here could not be read and were set aside.`;
export const nothingDeleted = 'Nothing was deleted: you can download it under Drafts.';

// What stands in the downloaded file for a value that JSON has no word for.
export const numberOf = (value: number) => `(number: ${value})`;
export const bytes = (count: number) => `(${count} bytes)`;
export const sameAsAbove = '(the same as above)';
