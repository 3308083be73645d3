import { useState } from 'react';
import { manifestDocument } from '../../document/document';
import { currentProblems } from '../../document/problems';
import { counted } from '../../lib/text/plural';
import { compareTexts } from '../../manifest/compare/compare';
import { editManifest } from '../../manifest/schema/edit-manifest';
import { placeInWords } from '../../manifest/schema/place-labels';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog/dialog';
import { showToast } from '../../ui/toast';
import { safeFixes } from './safe-fixes';
import styles from './safe-fixes-dialog.module.css';

/** Shows what the safe fixes would change before they are made, as one step that can be undone. */
export function SafeFixesDialog({ onClose }: { onClose: () => void }) {
  const [plan] = useState(planFixes);
  const apply = () => {
    onClose();
    manifestDocument.edit(plan.changes, counted(plan.fixes.length, 'safe fix', 'safe fixes'), {
      origin: 'fix',
    });
    showToast({
      message: `${counted(plan.fixes.length, 'fix', 'fixes')} made.`,
      action: { label: 'Undo', run: () => void manifestDocument.undo() },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Fix all safe ones"
      description="These fixes lose nothing that was meant. Together they are one step that you can undo."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" data-autofocus onClick={apply}>
            Make {counted(plan.fixes.length, 'fix', 'fixes')}
          </Button>
        </>
      }
    >
      <h3 className={styles.title}>Fixes</h3>
      <ul className={styles.list}>
        {plan.fixes.map(({ problem, fix }) => (
          <li key={`${problem.pointer} ${problem.rule}`}>
            <strong>{fix.label}</strong> <span>{placeInWords(problem.pointer)}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>What changes</h3>
      <ul className={styles.list}>
        {plan.differences.map(({ words, pointer }) => (
          <li key={`${pointer} ${words}`}>{words}</li>
        ))}
      </ul>
    </Dialog>
  );
}

function planFixes() {
  const { text } = manifestDocument.store.getState();
  const fixes = safeFixes(currentProblems());
  const changes = fixes.flatMap(({ fix }) => fix.changes);
  return { fixes, changes, differences: compareTexts(text, editManifest(text, changes).text) };
}
