import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/compare';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { reloadPage } from '../../ui/part/page';
import type { DiffHandle } from './diff-editor';
import styles from './diff-view.module.css';
import notice from './notice.module.css';

type Stage = 'loading' | 'ready' | 'failed';

/** Both texts side by side, or in one column where the screen is narrow. The code for it loads at its first use. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<DiffHandle | null>(null);
  const [stage, setStage] = useState<Stage>('loading');
  const [isMarked, setMarked] = useState(true);
  const [showsEqual, setShowsEqual] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const start = async () => {
      try {
        const { createDiffEditor } = await import('./diff-editor');
        if (!isCurrent || !host.current) return;
        handle.current = createDiffEditor(host.current, setMarked);
        setStage('ready');
      } catch {
        if (isCurrent) setStage('failed');
      }
    };
    void start();
    return () => {
      isCurrent = false;
      handle.current?.dispose();
      handle.current = null;
    };
  }, []);
  useEffect(() => {
    if (stage === 'ready') handle.current?.show(before, after);
  }, [stage, before, after]);
  useEffect(() => {
    if (stage === 'ready') handle.current?.showEqualLines(showsEqual);
  }, [stage, showsEqual]);
  if (stage === 'failed') {
    return (
      <div role="alert" className={notice.notice}>
        <p>{words.sidesNotLoaded}</p>
        <Button size="sm" onClick={reloadPage}>
          {common.tryAgain}
        </Button>
      </div>
    );
  }
  return (
    <>
      {isMarked ? null : (
        <p role="alert" className={notice.notice}>
          {words.nothingMarked}
        </p>
      )}
      <div className={styles.diff}>
        {stage === 'loading' ? (
          <p className={classes(notice.notice, styles.loading)}>{words.loadingSides}</p>
        ) : null}
        <div ref={host} className={styles.host} />
      </div>
      {/* Behind the editor, whose own controls take no focus: Tab finds a way on here. */}
      <div className={styles.tools}>
        <Button size="sm" icon={<ArrowUp aria-hidden />} onClick={() => handle.current?.goTo('previous')}>
          {words.previousChange}
        </Button>
        <Button size="sm" icon={<ArrowDown aria-hidden />} onClick={() => handle.current?.goTo('next')}>
          {words.nextChange}
        </Button>
        <label>
          <input
            type="checkbox"
            checked={showsEqual}
            onChange={(event) => setShowsEqual(event.target.checked)}
          />
          {words.showEqualLines}
        </label>
      </div>
    </>
  );
}
