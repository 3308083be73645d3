import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/problems/fixes';
import { manifestDocument } from '../../../document/document';
import { silencedRules } from '../../../document/silenced-rules';
import { visibleText } from '../../../lib/text/visible-text';
import { findProblems } from '../../../manifest/advice/find-problems';
import { fixSafely } from '../../../manifest/advice/fix-safely';
import { compareTexts } from '../../../manifest/compare/compare';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import { afterDialog } from '../../../ui/dialog/after-dialog';
import { Dialog } from '../../../ui/dialog/dialog';
import { showToast } from '../../../ui/toast';
import { focusAfterRow } from '../focus-list';
import styles from './safe-fixes-dialog.module.css';

/** Shows what the safe fixes would change before they are made, as one step that can be undone. */
export function SafeFixesDialog({ onClose }: { onClose: () => void }) {
  const [plan] = useState(planFixes);
  const apply = () => {
    onClose();
    const label = words.safeFixes(plan.fixed.length);
    manifestDocument.change({ text: plan.text, origin: 'fix', label });
    // The button that opened this may be gone with the fixes.
    afterDialog(() => focusAfterRow(null));
    showToast({
      message: words.fixesMade(plan.fixed.length),
      action: { label: common.undo, run: () => void manifestDocument.undo() },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.fixAllSafe}
      description={words.loseNothing}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" data-autofocus onClick={apply}>
            {words.makeFixes(plan.fixed.length)}
          </Button>
        </>
      }
    >
      <h3 className={styles.title}>{words.fixes}</h3>
      <ul className={styles.list}>
        {plan.fixed.map(({ pointer, rule, message, fixes }) => (
          <li key={`${pointer} ${rule} ${message}`}>
            <strong>{fixes?.find(({ safe }) => safe)?.label}</strong> <span>{placeName(pointer)}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>{words.whatChanges}</h3>
      <ul className={styles.list}>
        {plan.differences.map(({ pointer, words: said, place, change }) => (
          <li key={`${pointer} ${said}`}>
            <span>{placeName(place)}</span>
            {change}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** As the list of problems names it. */
const placeName = (pointer: string): string => visibleText(placeInWords(pointer) || words.theDocument);

function planFixes() {
  const before = manifestDocument.store.getState().text;
  const silenced = new Set(silencedRules());
  const { text, fixed } = fixSafely(before, (step) => findProblems(step, { silenced }).problems);
  return { text, fixed, differences: compareTexts(before, text) };
}
