import { counted } from '../../../../lib/text/plural';

export const fixAllSafe = 'Fix all safe ones';
export const loseNothing =
  'These fixes lose nothing that was meant. Together they are one step that you can undo.';
export const makeFixes = (count: number) => `Make ${counted(count, 'fix', 'fixes')}`;
export const fixes = 'Fixes';
export const whatChanges = 'What changes';
export const theDocument = 'The document';
// A step of the history, and a message.
export const safeFixes = (count: number) => counted(count, 'safe fix', 'safe fixes');
export const fixesMade = (count: number) => `${counted(count, 'fix', 'fixes')} made.`;
