/** Milliseconds without a key, a press or a turn of the wheel after which a person is taken to be reading. */
const QUIET = 1_200;

const STIRS = ['keydown', 'pointerdown', 'wheel', 'input'] as const;

/**
 * Prepares something once nobody has touched the page for 1.2 seconds and it has nothing better to do, and runs it then: in the
 * next such pause where somebody has touched the page meanwhile. Returns how to forget it.
 */
export function whenQuiet(prepare: () => Promise<unknown>, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  // Counts what ended a pause: a touch, or being forgotten.
  let stirs = 0;
  const endPause = () => {
    stirs += 1;
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  };
  const wait = () => {
    endPause();
    timer = setTimeout(done, QUIET);
  };
  const stop = () => {
    endPause();
    for (const name of STIRS) removeEventListener(name, wait, true);
  };
  const finish = async () => {
    const before = stirs;
    await prepare();
    if (stirs !== before) return;
    stop();
    run();
  };
  // Safari has no idle callbacks: the pause alone serves there.
  const done = () => {
    if (typeof requestIdleCallback === 'undefined') void finish();
    else idle = requestIdleCallback(finish, { timeout: QUIET });
  };
  for (const name of STIRS) addEventListener(name, wait, { capture: true, passive: true });
  wait();
  return stop;
}
