import type { Page } from '@playwright/test';
import { someManifest, someText } from './made-up';
import { parses, type Random, type Situation, type Weighted } from './situation';

/** Any share of a whole, from 0 up to 1. */
const part = (random: Random): number => random(1_000_000) / 1_000_000;

/** Puts the cursor into any box of the form. False where there is none to type in. */
const intoBox = ({ page, random, text }: Situation): Promise<boolean> =>
  parses(text) ? page.evaluate((at) => soak.focusBox(at), part(random)) : Promise.resolve(false);

const TICKS = '[data-pane="form"] [data-pointer] :is(input[type=checkbox], [role=switch]):enabled';
const LINES = '[data-pane="json"] .view-line > span';

/** Clicks one of the elements that say so, where the pointer reaches it. */
async function click(page: Page, selector: string, at: number, words = ''): Promise<boolean> {
  const point = await page.evaluate(([elements, share, said]) => soak.pointOf(elements, share, said), [
    selector,
    at,
    words,
  ] as const);
  if (point) await page.mouse.click(point.x, point.y);
  return point !== undefined;
}

/** Milliseconds after which keys are taken to have arrived: Chromium now and then never says so of one among many. */
const ARRIVED = 10_000;
const arrived = (keys: readonly Promise<void>[]): Promise<unknown> =>
  Promise.race([Promise.all(keys), new Promise((done) => setTimeout(done, ARRIVED))]);

/** Types as fast as the page takes it: no key waits until the one before is done with. */
const type = (page: Page, text: string): Promise<unknown> =>
  arrived([...text].map((one) => page.keyboard.type(one)));

const press = (page: Page, ...keys: string[]): Promise<unknown> =>
  arrived(keys.map((key) => page.keyboard.press(key)));

/** Clicks on a line that moves, on a busy machine. */
const MOST_CLICKS = 5;

/** Puts the cursor somewhere into the code editor, which comes when the pane is turned to. */
async function intoCode({ page, editor, random }: Situation): Promise<boolean> {
  const at = part(random);
  if (!(await click(page, LINES, at))) {
    await editor.json.hover();
    // An empty line is there, and never to be seen.
    await page.locator(LINES).first().waitFor({ state: 'attached' });
    if (!(await click(page, LINES, at))) return false;
  }
  const isThere = () => page.evaluate(() => soak.isInCode());
  // A line may have moved between the look at it and the click, as a person sees and follows.
  for (let tries = 1; !(await isThere()); tries += 1) {
    if (tries > MOST_CLICKS) throw new Error(`${tries} clicks on a line have not led into the code editor`);
    await click(page, LINES, at);
  }
  await press(page, 'End', ...Array.from({ length: random(4) }, () => 'ArrowLeft'));
  return true;
}

/** Undoes or redoes up to so many steps: a step is one that changes the text. */
const steps = ({ page }: Situation, name: 'Undo' | 'Redo', most: number) =>
  page.evaluate(([button, count]) => soak.steps(button, count), [name, most] as const);

/** What changes the text of the open draft. */
export const TYPING: readonly Weighted[] = [
  [
    96,
    'types into a field',
    async (situation) => {
      const { page, random } = situation;
      if (!(await intoBox(situation))) return undefined;
      const side = press(page, random(2) === 0 ? 'End' : 'Home');
      await Promise.all([side, random(4) === 0 ? press(page, 'Backspace') : type(page, someText(random))]);
      return { draft: 'same' };
    },
  ],
  [
    16,
    'empties or fills a field',
    async (situation) => {
      const { page, random } = situation;
      if (!(await intoBox(situation))) return undefined;
      await page.keyboard.press('ControlOrMeta+a');
      if (random(2) === 0) await page.keyboard.press('Delete');
      else await page.keyboard.insertText(someText(random));
      return { draft: 'same' };
    },
  ],
  [
    48,
    'ticks',
    async ({ page, random, text }) =>
      parses(text) && (await click(page, TICKS, part(random))) ? { draft: 'same' } : undefined,
  ],
  [
    56,
    'types into the JSON',
    async (situation) => {
      if (!(await intoCode(situation))) return undefined;
      const { page, random } = situation;
      await Promise.all([type(page, someText(random)), press(page, 'Escape')]);
      return { draft: 'same' };
    },
  ],
  [
    12,
    'deletes in the JSON',
    async (situation) => {
      if (!(await intoCode(situation))) return undefined;
      const { page, random } = situation;
      await press(page, ...Array.from({ length: 1 + random(3) }, () => 'Backspace'));
      return { draft: 'same' };
    },
  ],
  [
    12,
    'pastes over the JSON',
    async (situation) => {
      const { page, random } = situation;
      const pasted = someManifest(random);
      await page.evaluate((clip) => navigator.clipboard.writeText(clip), pasted);
      if (!(await intoCode(situation))) return undefined;
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('ControlOrMeta+v');
      return { draft: 'same', text: pasted };
    },
  ],
  [
    40,
    'undoes and does again',
    async (situation) => {
      const undone = await steps(situation, 'Undo', 1 + situation.random(5));
      // The draft before may have steps of its own to do again.
      if (!undone.isLeft) await steps(situation, 'Redo', undone.count);
      return { draft: 'same or before', text: situation.text, left: undone.text };
    },
  ],
  [
    32,
    'undoes',
    async (situation) => {
      const undone = await steps(situation, 'Undo', 1 + situation.random(3));
      return { draft: 'same or before', left: undone.text };
    },
  ],
  [
    12,
    'does again',
    async (situation) => {
      await steps(situation, 'Redo', 1);
      return { draft: 'same' };
    },
  ],
  [
    24,
    'goes back to the last good text',
    async ({ page, random, text }) => {
      const isBroken = !parses(text);
      const isThere = isBroken && (await click(page, 'button', part(random), 'Back to the last good text'));
      return isThere ? { draft: 'same' } : undefined;
    },
  ],
];
