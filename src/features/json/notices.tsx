import * as common from '#words/common';
import * as words from '#words/features/json';
import { useBrokenPlace } from '../../document/broken-place';
import { useDocument } from '../../document/document';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { reloadPage } from '../../ui/part/page';
import { leaveBrokenText, makeLineEndsEqual } from './commands';
import styles from './json-pane.module.css';

/** Where the text breaks, and the two ways on. Nothing while it parses. */
export function SyntaxBar({ onGo }: { onGo: (offset: number) => void }) {
  const problem = useBrokenPlace();
  const hasGoodText = useDocument((state) => state.goodText !== '');
  if (!problem) return null;
  const { line, column, message, offset } = problem;
  return (
    <div className={classes(styles.notice, styles.broken)}>
      <p>{words.breaksAt(line, column, message)}</p>
      <div className={styles.actions}>
        <Button size="sm" onClick={() => onGo(offset)}>
          {words.goThere}
        </Button>
        {hasGoodText ? (
          <Button size="sm" onClick={leaveBrokenText}>
            {words.backToGoodText}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

export function MixedEndsBar() {
  return (
    <div className={styles.notice}>
      <p>{words.mixedLineEnds}</p>
      <Button size="sm" onClick={makeLineEndsEqual}>
        {words.makeLineEndsEqual}
      </Button>
    </div>
  );
}

/** The text is there without the code editor; a browser asks for code that did not arrive once a page, so the page is loaded again. */
export function FailedBar() {
  return (
    <div className={styles.notice}>
      <p>{words.noCodeEditor}</p>
      <Button size="sm" onClick={reloadPage}>
        {common.tryAgain}
      </Button>
    </div>
  );
}
