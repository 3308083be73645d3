import { flushSync } from 'react-dom';
import { LAST } from '../../document/drafts/journal/journal';
import { createSmallStore } from '../../document/drafts/storage/small-store';

/** What early.js kept, in order: what a box or a tick was left at, or a press (without a value). */
type Kept = { element: HTMLElement; value?: string | boolean };

/** Milliseconds between two looks at a part whose code is on its way. */
const LOOK = 50;

declare global {
  interface Window {
    early?: { done: readonly Kept[]; composing?: EventTarget; stop: () => void };
  }
}

/**
 * Does again what was done on the page before its code was there, in the same order, now that each field and button answers: so it
 * goes through the gate of the document like everything else. Focus and caret stay where they are.
 */
export function replayEarly(): void {
  const { early } = window;
  if (!early) return;
  const focused = document.activeElement;
  for (const { element, value } of early.done) {
    if (element === early.composing)
      element.addEventListener('compositionend', () => replay(element, textOf(element)), { once: true });
    else if (answers(element)) replay(element, value);
    else pressWhenReady(element);
  }
  // The journal has it now, unless the storage is full.
  const stored = createSmallStore(() => localStorage);
  if (stored.raw(LAST) !== undefined) stored.remove('early-done');
  // Whoever hears which field has the focus did not hear it then.
  if (focused instanceof HTMLElement && focused !== document.body && focused === document.activeElement)
    focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  keepPresses();
}

/**
 * What React was told of an element: it leaves its mark at each that it has taken over. Parts of the page get their code later than
 * the rest, and have none until then.
 */
function propsOf(element: HTMLElement): Readonly<Record<string, unknown>> | undefined {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps'));
  return key === undefined ? undefined : (element as unknown as Record<string, Record<string, unknown>>)[key];
}

const textOf = (element: HTMLElement): string => (element as HTMLInputElement).value;

const answers = (element: HTMLElement): boolean => propsOf(element) !== undefined;

/** A press on what does not answer yet is done once it does. */
function keepPresses(): void {
  const waiting = new Set(
    [...document.querySelectorAll<HTMLElement>('#root button')].filter((one) => !answers(one)),
  );
  const hear = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (!pressed || !waiting.has(pressed) || answers(pressed)) return;
    event.stopImmediatePropagation();
    pressWhenReady(pressed);
  };
  if (waiting.size > 0) addEventListener('click', hear, true);
}

/** Looks until the element answers, or is gone with its part, which then says itself what is wrong. */
function pressWhenReady(element: HTMLElement): void {
  if (!element.isConnected) return;
  if (answers(element)) element.click();
  else setTimeout(pressWhenReady, LOOK, element);
}

/** One thing after the other is drawn, so that each meets what the one before left. */
function replay(element: HTMLElement, value: string | boolean | undefined): void {
  flushSync(() => {
    if (value === undefined) element.click();
    else if (typeof value === 'boolean') tick(element as HTMLInputElement, value);
    else type(element as HTMLInputElement | HTMLTextAreaElement, value);
  });
}

/** A press that makes a change is one that the page hears: the box is set back before. */
function tick(box: HTMLInputElement, isTicked: boolean): void {
  const isKnown = propsOf(box)?.checked === isTicked;
  box.checked = isKnown ? isTicked : !isTicked;
  if (!isKnown) box.click();
}

/** React hears of a text only where it differs from the one that React knows: that is put back, and written over behind its back. */
function type(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, selectionDirection } = box;
  const known = String(propsOf(box)?.value ?? '');
  box.value = known;
  if (known !== text) {
    const write = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
    write?.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (document.activeElement === box && selectionStart !== null)
    box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
}
