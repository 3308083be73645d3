import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';

/** How far each key moves; the ends of the list are beyond any list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The keys of a checklist: one stop of the Tab key, arrows, Home and End move inside, and with Shift a press takes the rows along
 * from the one that was pressed last (`onRange` gets both places).
 */
export function useRowKeys(rows: readonly { value: string }[], onRange: (from: number, to: number) => void) {
  const [value, setValue] = useState<string>();
  const pressed = useRef<string>(undefined);
  const stop = Math.max(
    rows.findIndex((row) => row.value === value),
    0,
  );
  const boxesOf = (group: Element) => [...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const range = (event: KeyboardEvent | MouseEvent, at: number): boolean => {
    const from = rows.findIndex((row) => row.value === pressed.current);
    if (!event.shiftKey || from < 0 || from === at) return false;
    event.preventDefault();
    onRange(from, at);
    return true;
  };
  const events = {
    onFocus: ({ currentTarget, target }: { currentTarget: Element; target: Element }) => {
      const at = boxesOf(currentTarget).indexOf(target as HTMLInputElement);
      if (at >= 0) setValue(rows[at]?.value);
    },
    onKeyDown: (event: KeyboardEvent<HTMLFieldSetElement>) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const boxes = boxesOf(event.currentTarget);
      const at = boxes.indexOf(event.target as HTMLInputElement);
      if (at < 0) return;
      event.preventDefault();
      boxes[Math.min(Math.max(at + step, 0), boxes.length - 1)]?.focus();
    },
    onClickCapture: (event: MouseEvent<HTMLFieldSetElement>) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const at = boxesOf(event.currentTarget).indexOf(event.target);
      if (at < 0) return;
      range(event, at);
      pressed.current = rows[at]?.value;
    },
  };
  return { stop, events };
}
