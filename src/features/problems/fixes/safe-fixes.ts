import type { Problem } from '../../../manifest/schema/problem';

/** How many problems have a fix that loses nothing which was meant. */
export const countSafe = (problems: readonly Problem[]): number =>
  problems.filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
