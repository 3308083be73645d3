/** A row goes with its button, and the list with its last row: the focus stays in the list, or goes to the form below. */
export function focusAfterRow(row: HTMLElement | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-problem-list] li[data-rule]')];
  const next = row ? (rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1]) : undefined;
  const place =
    next?.querySelector<HTMLElement>('summary') ??
    // A note has nothing to open: the heading of the list tells how many are left.
    (next && document.querySelector<HTMLElement>('[data-problem-list] h2')) ??
    document.querySelector<HTMLElement>('[data-pane="form"] h2') ??
    document.querySelector<HTMLElement>('main');
  place?.focus({ preventScroll: true });
}
