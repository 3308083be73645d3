/** The panes of the editor in the order in which F6 walks them; each by the element that takes the focus. */
const PANES = [
  { pane: '[data-pane="form"]', target: 'h2' },
  { pane: '[data-pane="json"]', target: 'textarea, [tabindex="0"], button' },
  { pane: '[data-problem-list]', target: 'h2' },
  { pane: '[data-messages]', target: 'button' },
];

/**
 * F6 goes to the next pane, Shift+F6 to the one before: form, JSON, problems, message. What is not there is passed over. Returns
 * how to stop.
 */
export function hearPaneKeys(): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    // A dialog keeps the focus inside.
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    goToPane(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', walk, { capture: true });
  return () => removeEventListener('keydown', walk, { capture: true });
}

function goToPane(step: 1 | -1): void {
  const there = PANES.flatMap(({ pane, target }) => {
    const element = document.querySelector<HTMLElement>(pane);
    const first = element?.checkVisibility() ? element.querySelector<HTMLElement>(target) : undefined;
    return element && first ? [{ element, first }] : [];
  });
  const at = there.findIndex(({ element }) => element.contains(document.activeElement));
  const next = at < 0 && step < 0 ? there.length - 1 : (at + step + there.length) % there.length;
  there[next]?.first.focus();
}
