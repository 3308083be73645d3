import type { State } from './agreement';
import type { Pauses } from './in-page-pauses';
import type { Reader } from './in-page-reader';

/** What the soak does inside of the page, in one go each: hundreds of questions from outside would take most of its time. */
export interface InPage {
  /** Waits until all agree, and gives the state; after some seconds as it is, with what does not agree. */
  agreed(): Promise<State>;
  /**
   * Presses Undo or Redo so many times, until nothing changes any more or another draft is open. Gives how many presses changed
   * the text, which text the draft was left with, and whether it was left for another.
   */
  steps(name: string, most: number): Promise<{ count: number; text: string | undefined; isLeft: boolean }>;
  /** Focuses one of the form's boxes, `part` of the way through them; what is folded away is opened first. */
  focusBox(part: number): boolean;
  /** Whether keys go into the code editor. */
  isInCode(): boolean;
  /** Presses Download, and "Download anyway" where the page asks first; over once the file is on its way. */
  download(): Promise<void>;
  /** Where to click for one of the elements that say so: undefined where there is none that a pointer reaches. */
  pointOf(selector: string, part: number, words: string): Promise<{ x: number; y: number } | undefined>;
}

declare global {
  /** Of the soak alone; see `installInPage`. */
  var soak: InPage & Reader & Pauses;
}

/** Runs in each page before its own code, and after `installReader` and `installPauses`. */
export function installInPage(): void {
  const LONGEST_WAIT = 15_000;
  const LONGEST_STEP = 5_000;
  const BOXES = '[data-pane="form"] [data-pointer]:not([data-rule]) :is(input[type=text], textarea):enabled';
  const frame = () => new Promise((painted) => requestAnimationFrame(painted));
  const oneOf = <T extends HTMLElement>(all: readonly T[], part: number) =>
    all[Math.floor(part * all.length)];
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

  const isReached = (element: HTMLElement, { x, y }: { x: number; y: number }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  };
  const middle = (element: HTMLElement) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  /** The journal is written in the tick of the change, and asking it draws no toast. */
  const textNow = () => soak.journaled() ?? soak.text();

  const labelOf = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent;

  const isAtEnd = (name: string) =>
    all('button').some((one) => labelOf(one) === `Nothing to ${name.toLowerCase()}`);

  /** Undo or Redo; undefined where it says that there is nothing to do, also after the pauses in which its label follows. */
  const stepButton = async (name: string) => {
    for (let look = 0; look < 3; look += 1) {
      const button = all('button').find((one) => labelOf(one).startsWith(`${name}: `));
      if (button && !button.matches(':disabled')) return button;
      await frame();
      soak.passPauses();
      await frame();
    }
    if (isAtEnd(name)) return undefined;
    throw new Error(`there is no ${name}`);
  };

  Object.assign(globalThis.soak, {
    async agreed() {
      const end = performance.now() + LONGEST_WAIT;
      for (;;) {
        const isOver = performance.now() > end;
        // What takes longest is what the page itself tells of: nothing else needs to be looked at until then.
        if (isOver || document.querySelector('header [data-kind="saved"]')) {
          const state = await soak.read();
          if (isOver || state.complaints.length === 0) return state;
        }
        await frame();
        soak.passPauses();
      }
    },

    async steps(name, most) {
      const draft = soak.here().draft;
      let now = await textNow();
      for (let count = 0; count < most; count += 1) {
        const button = await stepButton(name);
        if (!button) return { count, text: now, isLeft: false };
        button.click();
        const end = performance.now() + LONGEST_STEP;
        // The label follows the last step only after the paint, and the way back to another draft leads through the database.
        do {
          await frame();
          soak.passPauses();
        } while (
          (await textNow()) === now &&
          soak.here().draft === draft &&
          !isAtEnd(name) &&
          performance.now() < end
        );
        const after = await textNow();
        const isLeft = soak.here().draft !== draft;
        if (after === now || isLeft) return { count, text: now, isLeft };
        now = after;
      }
      return { count: most, text: now, isLeft: false };
    },

    focusBox(part) {
      for (const fold of all('[data-pane="form"] [data-pointer] details')) fold.setAttribute('open', '');
      const box = oneOf(all(BOXES), part);
      box?.focus();
      return box !== undefined && document.activeElement === box;
    },

    isInCode: () => document.activeElement?.closest('.monaco-editor') != null,

    async download() {
      const named = (name: string) => all('button').find(({ textContent }) => textContent.startsWith(name));
      let isOnItsWay = false;
      const note = ({ target }: Event) => {
        isOnItsWay ||= target instanceof HTMLAnchorElement && target.download !== '';
      };
      addEventListener('click', note, true);
      named('Download')?.click();
      const end = performance.now() + LONGEST_WAIT;
      while (!isOnItsWay) {
        if (performance.now() > end) throw new Error('no file is on its way');
        await frame();
        named('Download anyway')?.click();
      }
      removeEventListener('click', note, true);
      while (document.querySelector('[role=dialog]')) await frame();
    },

    async pointOf(selector, part, words) {
      const saying = all(selector).filter(({ textContent }) => textContent.includes(words));
      const element = oneOf(saying, part);
      if (!element) return undefined;
      if (!isReached(element, middle(element))) {
        element.scrollIntoView({ block: 'center' });
        // The code editor takes back what it has not scrolled itself.
        await frame();
        await frame();
      }
      const point = middle(element);
      return isReached(element, point) ? point : undefined;
    },
  } satisfies InPage);
}
