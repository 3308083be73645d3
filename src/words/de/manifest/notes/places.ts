export const wholeSection = (section: string) => `${section}, der ganze Abschnitt`;
/** Stands for a key or a value that is empty. */
export const emptyName = '(leerer Name)';
