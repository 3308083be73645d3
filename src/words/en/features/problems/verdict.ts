import { counted } from '../../../../lib/text/plural';

export const manifestStatus = 'Manifest status';
export const checking = 'Checking …';
export const notChecked = 'Not checked';
export const checksMissing = 'What finds problems did not load. A press tries again';
// `verdict` is the sum of the problems, such as "Valid" or "2 problems, 1 hint".
export const showProblems = (verdict: string) => `${verdict}. Show the problems (F8)`;
export const withheld = (verdict: string, count: number) =>
  `${verdict}; ${counted(count, 'value')} withheld by the sender`;
export const andIncomplete = (verdict: string) => `${verdict}, and incomplete`;
export const butIncomplete = (verdict: string) => `${verdict}, but incomplete`;

export const explanationPart = 'The explanation';
export const loading = 'Loading …';
