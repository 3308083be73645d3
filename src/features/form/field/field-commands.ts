import * as common from '#words/common';
import * as words from '#words/features/form/field';
import { typeIn } from '../../../document/attention';
import { manifestDocument } from '../../../document/document';
import { wayBack } from '../../../document/way-back';
import { type Change, emptiedParent } from '../../../lib/json/edit';
import { fromPointer } from '../../../lib/json/pointer';
import { keyName } from '../../../manifest/schema/place-labels';
import { isRequired } from '../../../manifest/schema/schema';
import { showToast } from '../../../ui/toast';

/** Typing in a field: keystrokes that follow each other are one step of the history. */
export function type(pointer: string, value: unknown): void {
  const joinKey = `form:${pointer}`;
  typeIn(pointer);
  manifestDocument.edit([{ op: 'set', pointer, value }], words.edited(keyName(pointer)), { joinKey });
}

/**
 * A field was emptied. A key that the schema requires stays, as an empty text; any other key is taken out, for an
 * empty value would be one that nobody chose. A list keeps its item: taking a row out is a button of its own.
 */
export function empty(pointer: string): void {
  const path = fromPointer(pointer);
  const isItem = /^\d+$/.test(path.at(-1) ?? '');
  // A translation's key was added on purpose, and goes with a button of its own.
  const isTranslation = path.length === 1 && pointer.includes('#');
  if (isRequired(path) || isItem || isTranslation) {
    type(pointer, '');
    return;
  }
  const joinKey = `form:${pointer}`;
  manifestDocument.edit([removal(pointer)], words.emptied(keyName(pointer)), { joinKey });
}

/** Takes a key or item out of the document. Done at once, with the way back in a message. */
export function remove(pointer: string, label = words.removed(keyName(pointer))): void {
  const undo = wayBack(() => manifestDocument.edit([removal(pointer)], label));
  if (undo)
    showToast({
      message: words.stepDone(label),
      action: { label: common.undo, run: () => tellSteps(undo()) },
    });
}

export function apply(changes: readonly Change[], label: string): void {
  manifestDocument.edit(changes, label);
}

// These objects come into being with their first key: they go with their last.
const CONTAINERS = ['/capabilities', '/capabilities/webhooks/retry'];

function removal(pointer: string): Change {
  const parent = emptiedParent(manifestDocument.store.getState().value, pointer);
  return { op: 'remove', pointer: parent && CONTAINERS.includes(parent) ? parent : pointer };
}

/** Says so where an undo went over later changes too, with the way forth. */
function tellSteps(steps: number): void {
  if (steps < 2) return;
  const redo = () => {
    for (let step = 0; step < steps; step += 1) manifestDocument.redo();
  };
  showToast({ message: words.undoneWithLater(steps - 1), action: { label: words.redoAll, run: redo } });
}
