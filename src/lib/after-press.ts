let isDown = false;

/** Listens once for the page; where there is no page, as in tests, nothing is ever pressed. */
if (typeof addEventListener === 'function' && typeof document !== 'undefined') {
  const set = (next: boolean) => () => {
    isDown = next;
  };
  addEventListener('pointerdown', set(true), { capture: true });
  addEventListener('pointerup', set(false), { capture: true });
  addEventListener('pointercancel', set(false), { capture: true });
}

/**
 * Runs at once, or after the click that is being made: what appears while a button is pressed would move the button away from
 * under the pointer, and the press would be lost.
 */
export function afterPress(run: () => void): void {
  if (!isDown) {
    run();
    return;
  }
  const controller = new AbortController();
  const end = () => {
    controller.abort();
    // The click comes in the same task as the end of the press.
    setTimeout(run);
  };
  addEventListener('pointerup', end, { signal: controller.signal });
  addEventListener('pointercancel', end, { signal: controller.signal });
}
