import { goToProblem } from './walk-problems';

/** F8 goes to the next problem, Shift+F8 to the one before, from anywhere on the page. Returns how to stop. */
export function hearProblemKeys(): () => void {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    goToProblem(event.shiftKey ? -1 : 1);
  };
  // Before Monaco, which has an F8 of its own.
  addEventListener('keydown', walk, { capture: true });
  return () => removeEventListener('keydown', walk, { capture: true });
}
