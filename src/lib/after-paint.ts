/** Milliseconds after which the work is done even if the page never gets round to it. */
const AT_MOST = 300;

/**
 * Work that may wait until the browser has painted: of many calls in a row only the last is done, within 300 milliseconds.
 * @returns `ask` asks for the work, `now` does it at once if it was asked for, `cancel` forgets it
 */
export function afterPaint(work: () => void): { ask: () => void; now: () => void; cancel: () => void } {
  let isAsked = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (!isAsked) return;
    cancel();
    work();
  };
  const cancel = () => {
    isAsked = false;
    clearTimeout(late);
    late = undefined;
  };
  const ask = () => {
    isAsked = true;
    if (late !== undefined) return;
    late = setTimeout(now, AT_MOST);
    whenPainted(now);
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
