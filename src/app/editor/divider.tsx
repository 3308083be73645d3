import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import * as words from '#words/app/editor';
import { createSmallStore } from '../../document/drafts/storage/small-store';
import styles from './divider.module.css';

const KEY = 'form-share';
const store = createSmallStore(() => localStorage);
/** The form's part of the width, in percent: at first, at least and at most. */
const START = 57;
const LEAST = 30;
const MOST = 75;
const STEP = 2;

/**
 * The line between form and JSON: dragged, or moved by arrows, Home and End; a double click puts it back. Where it was left is
 * remembered in this browser. The layout around it reads `--form-share`.
 */
export function Divider() {
  const [share, setShare] = useState(remembered);
  const move = (wanted: number) => {
    const next = Math.round(Math.min(Math.max(wanted, LEAST), MOST));
    setShare(next);
    store.write(KEY, next);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget;
    if (!line.hasPointerCapture(event.pointerId)) return;
    const around = line.parentElement?.getBoundingClientRect();
    if (around) move(((event.clientX - around.left) / around.width) * 100);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    move(wanted);
  };
  return (
    <>
      <style>{`:root{--form-share:${share}%}`}</style>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr takes no keys. */}
      <div
        role="separator"
        aria-label={words.widthOfForm}
        aria-orientation="vertical"
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        aria-valuenow={share}
        tabIndex={0}
        className={styles.divider}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => move(START)}
      />
    </>
  );
}

function remembered(): number {
  const share = Number(store.read(KEY));
  return share >= LEAST && share <= MOST ? share : START;
}
