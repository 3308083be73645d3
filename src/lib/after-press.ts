/** Milliseconds after which a press is taken to be over: a menu of the system may swallow its end. */
const AT_MOST = 1_000;

const waiting: (() => void)[] = [];
let isDown = false;
let late: ReturnType<typeof setTimeout>;

const press = () => {
  isDown = true;
  clearTimeout(late);
  late = setTimeout(release, AT_MOST);
};

const release = () => {
  isDown = false;
  // The click comes in the same task as the end of the press.
  setTimeout(() => {
    for (const run of waiting.splice(0)) run();
  });
};

/** Listens once for the page; where there is no page, as in tests, nothing is ever pressed. */
if (typeof addEventListener === 'function' && typeof document !== 'undefined') {
  addEventListener('pointerdown', press, true);
  addEventListener('pointerup', release, true);
  addEventListener('pointercancel', release, true);
}

/**
 * Runs at once, or after the click that is being made: what appears while a button is pressed would move the button away from
 * under the pointer, and the press would be lost. Never later than a second.
 */
export function afterPress(run: () => void): void {
  if (isDown) waiting.push(run);
  else run();
}
