/** What stands for the name of a header that has none. */
export const noName = '(no name)';
