import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import { useDocument } from '../../document/document';
import type { TextRange } from '../../lib/json/places';
import { classes } from '../../ui/classes';
import { JsonLine } from '../../ui/json-lines/json-line';
import { followAttention } from './follow';
import styles from './json-pane.module.css';
import { positionIn, reveal, select, selectionIn } from './plain-selection';
import type { ViewHandle } from './view-handle';

/** Longer texts, in UTF-16 characters, are shown without colours and numbers: an element for each line would hold up the page. */
const MAX_COLOURED = 60_000;

/**
 * The document's text as it is, read-only, where and as the code editor will show it. Leaves behind in `left` what was selected in
 * it, if it had the focus when it went away, so that the code editor goes on there.
 */
export function PlainView({
  view,
  left,
  isWrapped,
}: {
  view: RefObject<ViewHandle | null>;
  left: RefObject<TextRange | null>;
  isWrapped: boolean;
}) {
  const text = useDocument((state) => state.text);
  const change = useDocument((state) => state.lastChange);
  const lines = useMemo(() => (text.length > MAX_COLOURED ? undefined : text.split('\n')), [text]);
  const blocks = useMemo(() => (lines ? [] : blocksOf(text)), [lines, text]);
  const pre = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    const element = pre.current;
    if (!element) return;
    const handle: ViewHandle = {
      goTo: (range) => select(element, range),
      reveal: (range) => reveal(element, range),
      toStart: () => element.scrollTo(0, 0),
    };
    view.current = handle;
    const stop = followAttention(element, handle);
    return () => {
      stop();
      view.current = null;
      left.current = document.activeElement === element ? selectionIn(element) : null;
    };
  }, [view, left]);
  // What changes elsewhere is brought into view, as the code editor does.
  useLayoutEffect(() => {
    const [first] = change.lines ?? [];
    const line = first && pre.current?.querySelector(`[data-line="${first.from}"]`);
    if (!line || !pre.current || document.activeElement === pre.current) return;
    const element = pre.current;
    // With the paint: where the line is, is known only after a layout, which comes then anyway.
    const frame = requestAnimationFrame(() => positionIn(element, line));
    return () => cancelAnimationFrame(frame);
  }, [change]);
  return (
    <pre
      ref={pre}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to scroll by keyboard.
      tabIndex={0}
      className={classes(styles.plain, isWrapped && styles.wrapped, !lines && styles.whole)}
      style={{ '--digits': Math.max(3, String(lines?.length ?? 0).length) } as CSSProperties}
    >
      {lines?.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
        <JsonLine key={index} number={index + 1} text={line} isLast={index === lines.length - 1} isColoured />
      )) ??
        blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place.
          <div key={index} className={styles.block}>
            {block}
          </div>
        ))}
    </pre>
  );
}

/** As high as `.block` takes it to be while it is out of sight. */
const BLOCK_LINES = 200;

/** The text in pieces of many lines each: what is out of sight is not laid out, which takes a second for 5 MB. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let from = 0;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines % BLOCK_LINES > 0) continue;
    blocks.push(text.slice(from, at + 1));
    from = at + 1;
  }
  return [...blocks, text.slice(from)];
}
