import type { TextEdit } from '../../../lib/text/text-edit';
import type { History, Step } from '../../history';

/** The most steps that a stored draft keeps, each way; the nearest ones stay. */
export const STORED_STEPS = 200;
/** The most text that the stored steps hold together, in UTF-16 characters (about 1 MB of ordinary JSON). */
export const STORED_CHARACTERS = 1_000_000;

/** What of a history is kept: past steps first, newest before oldest, then the steps that redo takes. */
export function capHistory({ past, future }: History, characters = STORED_CHARACTERS): History {
  let left = characters;
  const fits = (steps: readonly Step[]): number => {
    let count = 0;
    for (const { edits, inverse } of steps.slice(0, STORED_STEPS)) {
      left -= size(edits) + size(inverse);
      if (left < 0) break;
      count += 1;
    }
    return count;
  };
  const kept = fits(past.toReversed());
  return { past: past.slice(past.length - kept), future: future.slice(0, fits(future)) };
}

const size = (edits: readonly TextEdit[]): number =>
  edits.reduce((sum, { content }) => sum + content.length, 0);
