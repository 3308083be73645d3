export const unknownValue = 'Unknown value';
/** @param list the title of the list, where it has one */
export const unknownValueOf = (list: string | undefined) =>
  `Not a value of ${list ?? 'this list'} that the platform is known to take.`;
