import { Unplug } from 'lucide-react';
import * as words from '#words/features/form/broken-text';
import { jumpTo } from '../../document/attention';
import { backToGoodText } from '../../document/back-to-good-text';
import { useBrokenPlace } from '../../document/broken-place';
import { useDocument } from '../../document/document';
import { Button } from '../../ui/button';
import styles from './manifest-form.module.css';

/** Says why the form cannot be edited: the text breaks somewhere, or it is JSON but no object. */
export function BrokenText() {
  const problem = useBrokenPlace();
  const hasGoodText = useDocument(({ goodText }) => goodText !== '');
  return (
    <div className={styles.broken} role="alert">
      <Unplug aria-hidden />
      {problem === undefined ? (
        <p>{words.noObject}</p>
      ) : (
        <>
          <p>
            <strong>{words.breaksAt(problem.line, problem.column, problem.message)}</strong>{' '}
            {hasGoodText ? words.showsLastGoodText : words.comesBack}
          </p>
          <div className={styles.brokenActions}>
            <Button size="sm" onClick={() => jumpTo('', 'json')}>
              {words.goThere}
            </Button>
            {hasGoodText ? (
              <Button size="sm" onClick={goBack}>
                {words.backToGoodText}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}

/** The button goes with the notice: the form, which can be edited again, takes the focus. */
function goBack(): void {
  backToGoodText();
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="form"] h2')?.focus());
}
