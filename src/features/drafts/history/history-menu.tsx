import { Redo2, Undo2 } from 'lucide-react';
import * as words from '#words/features/drafts/history';
import { manifestDocument } from '../../../document/document';
import { useSaveState } from '../../../document/drafts/use-drafts';
import { useSettled } from '../../../document/settled';
import { undo } from '../../../document/undo';
import { IconButton } from '../../../ui/button';
import styles from './history-menu.module.css';

/** Undo and Redo, which name what they will do. */
export function HistoryButtons() {
  const step = useSettled((state) => state.history.past.at(-1)?.label);
  const made = useSaveState((state) => state.before?.label);
  const label = step ?? made;
  const redo = useSettled((state) => state.history.future[0]?.label);
  return (
    <div className={styles.buttons}>
      <IconButton
        label={label === undefined ? words.nothingToUndo : words.undoStep(label)}
        icon={<Undo2 />}
        size="md"
        // Not `disabled`: the focus would be lost with the last step.
        aria-disabled={label === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={undo}
      />
      <IconButton
        label={redo === undefined ? words.nothingToRedo : words.redoStep(redo)}
        icon={<Redo2 />}
        size="md"
        aria-disabled={redo === undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={manifestDocument.redo}
      />
    </div>
  );
}
