const rowsOf = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-problem-list] li[data-rule]'),
];
const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-problem-list] h2');

/**
 * A row goes with its button, and the list with its last row: the focus goes to the row that stands in its place then, to the
 * heading of the list, or to the form. Call it before the row goes.
 */
export function focusAfterRow(row: HTMLElement | null): void {
  const at = row ? rowsOf().indexOf(row) : -1;
  // The heading holds the focus until the list is drawn anew: a fix may give the rows behind it other places.
  heading()?.focus({ preventScroll: true });
  const settle = () => {
    const rows = rowsOf();
    const next = rows[Math.min(Math.max(at, 0), rows.length - 1)];
    const place =
      next?.querySelector<HTMLElement>('summary') ??
      // A note has nothing to open: the heading of the list tells how many are left.
      heading() ??
      document.querySelector<HTMLElement>('[data-pane="form"] h2') ??
      document.querySelector<HTMLElement>('main');
    place?.focus({ preventScroll: true });
  };
  // Advice follows within 300 milliseconds, and takes its rows away then.
  whenChanged(row, settle);
}

/** Runs once the row is gone, or after the time in which advice follows. */
function whenChanged(row: HTMLElement | null, run: () => void): void {
  const list = document.querySelector('[data-problem-list]');
  const started = performance.now();
  const look = () => {
    if (list && row?.isConnected && performance.now() - started < 500) requestAnimationFrame(look);
    else run();
  };
  requestAnimationFrame(look);
}
