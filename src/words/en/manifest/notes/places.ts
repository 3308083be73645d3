export const wholeSection = (section: string) => `${section}, the whole section`;
/** Stands for a key or a value that is empty. */
export const emptyName = '(empty name)';
