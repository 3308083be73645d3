import { afterPress } from './after-press';

/** Milliseconds after which the work is done even if the page never gets round to it. */
const AT_MOST = 300;

/** Milliseconds without another key press after which the work is done. */
const BETWEEN_KEYS = 120;
/** The same where the work is long, as with documents of a megabyte: then for as long as somebody types it is not done at all. */
const AT_REST = 500;

/**
 * Work that may wait until the browser has painted: of many calls in a row only the last is done, within 300 milliseconds,
 * or at the end of a press: what it shows may move what is pressed.
 * @returns `ask` asks for the work, and says whether somebody is typing: then it waits for a pause between the keys, for who
 * types fast would wait for it at the next one, and whether it is long work; `now` does it at once if it was asked for, `cancel` forgets it
 */
export function afterPaint(work: () => void): {
  ask: (isTyping?: boolean, isLong?: boolean) => void;
  now: () => void;
  cancel: () => void;
} {
  let isAsked = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (!isAsked) return;
    cancel();
    work();
  };
  const soon = () => afterPress(now);
  const cancel = () => {
    isAsked = false;
    clearTimeout(late);
    clearTimeout(pause);
    late = undefined;
  };
  const ask = (isTyping = false, isLong = false) => {
    isAsked = true;
    clearTimeout(pause);
    if (isTyping && isLong) {
      clearTimeout(late);
      late = setTimeout(soon, AT_REST);
      return;
    }
    late ??= setTimeout(soon, AT_MOST);
    if (isTyping) pause = setTimeout(() => whenPainted(soon), BETWEEN_KEYS);
    else whenPainted(soon);
  };
  return { ask, now, cancel };
}

/** A hidden page paints nothing, and asks for no frame: the time limit serves there. */
function whenPainted(work: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') return;
  requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(work);
    else requestIdleCallback(work);
  });
}

/** Runs once the page has nothing better to do, within two seconds. Returns how to forget it. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: 2_000 });
  return () => cancelIdleCallback(request);
}
