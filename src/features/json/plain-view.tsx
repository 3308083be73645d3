import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useDocument } from '../../document/document';
import type { TextRange } from '../../lib/json/tree';
import { classes } from '../../ui/classes';
import styles from './json-pane.module.css';
import { followJumps } from './jumps';
import type { ViewHandle } from './view-handle';

/**
 * The document's text as it is, read-only. Leaves behind in `left` what was selected in it, if it had the focus when
 * it went away, so that the code editor goes on there.
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
  const pre = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    const element = pre.current;
    if (!element) return;
    const handle: ViewHandle = { goTo: (range) => select(element, range) };
    view.current = handle;
    const stop = followJumps(handle);
    return () => {
      stop();
      view.current = null;
      left.current = document.activeElement === element ? selectionIn(element) : null;
    };
  }, [view, left]);
  return (
    <pre
      ref={pre}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus to scroll by keyboard.
      tabIndex={0}
      className={classes(styles.plain, isWrapped && styles.wrapped)}
    >
      {text}
    </pre>
  );
}

function select(pre: HTMLElement, { offset, length }: TextRange): void {
  pre.focus({ preventScroll: true });
  const node = pre.firstChild;
  if (!node) return;
  const size = node.textContent?.length ?? 0;
  const range = document.createRange();
  range.setStart(node, Math.min(offset, size));
  range.setEnd(node, Math.min(offset + length, size));
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const distance = range.getBoundingClientRect().top - pre.getBoundingClientRect().top;
  pre.scrollTop += distance - pre.clientHeight / 3;
}

function selectionIn(pre: HTMLElement): TextRange {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const node = pre.firstChild;
  if (!range || range.startContainer !== node || range.endContainer !== node) return { offset: 0, length: 0 };
  return { offset: range.startOffset, length: range.endOffset - range.startOffset };
}
