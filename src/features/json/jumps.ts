import { attention } from '../../document/attention';
import { manifestDocument } from '../../document/document';
import { rangeOf } from '../../lib/json/tree';
import type { ViewHandle } from './view-handle';

let taken = 0;

/**
 * Follows every jump to a place in the JSON, the one included that waits since before the view was there.
 * Returns how to stop.
 */
export function followJumps(view: ViewHandle): () => void {
  const follow = () => {
    const { jump } = attention.getState();
    if (jump?.to !== 'json' || jump.count === taken) return;
    taken = jump.count;
    const { text, parsed } = manifestDocument.store.getState();
    // A text that breaks has one problem, on the document as a whole: it stands where the text breaks.
    if (!parsed.ok && jump.pointer === '') view.goTo({ offset: parsed.problem.offset, length: 0 });
    else view.goTo(rangeOf(text, jump.pointer) ?? { offset: 0, length: 0 });
  };
  follow();
  return attention.subscribe(follow);
}
