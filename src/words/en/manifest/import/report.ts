import { listed } from '../../../../lib/text/list';
import { counted } from '../../../../lib/text/plural';

// What an import did.

export const imported = (source: string) => `Imported ${source}.`;
/** @param names as many as are told; `more` are not */
export const keptUnknown = (keys: number, names: readonly string[], more: number) =>
  `Kept ${counted(keys, 'key')} that this editor does not know: ${listed(more > 0 ? [...names, counted(more, 'more', 'more')] : names)}.`;
export const secretNeverStored = 'client_secret is a credential: it was never stored here.';

// These stand in a row, with commas between; the first letter of the row is made a capital.

export const tookOutPlatformKeys = (keys: readonly string[]) =>
  `took out ${counted(keys.length, 'platform key')} (${keys.join(', ')})`;
/** @param repairs some of those below */
export const repaired = (repairs: readonly string[]) => `repaired ${listed(repairs)}`;
export const tookOutByteOrderMark = 'took out an invisible byte order mark';
export const readAsUtf16 = 'read it as UTF-16';

// What was repaired, or would be: each stands behind "repaired" or "This would repair".

export const textAroundJson = 'the text around the JSON';
export const textAroundFence = 'the text around the code fence';
export const codeFence = 'the code fence';
export const commas = (count: number) => counted(count, 'comma');
export const quotesOf = (texts: number) => `the quotes of ${counted(texts, 'text')}`;
export const comments = (count: number) => counted(count, 'comment');
export const brackets = (count: number) => counted(count, 'bracket');
export const otherPlaces = (count: number) => counted(count, 'other place');
