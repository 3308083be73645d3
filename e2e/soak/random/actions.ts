import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { EditorDriver } from '../../support/driver';
import { stateOf } from './agreement';
import { someManifest, someText } from './made-up';

type Random = (below: number) => number;

/** What an action leaves behind: in which draft, and with which text, as far as it can be told beforehand. */
export interface Outcome {
  page?: Page;
  /** `same or before`: undo behind the first step of a draft that was just made leads back to the one before. */
  draft: 'same' | 'new' | 'known' | 'same or before';
  text?: string;
}

/** What an action may look at. */
export interface Situation {
  page: Page;
  editor: EditorDriver;
  random: Random;
  /** The document before the action. */
  text: string;
  drafts: number;
  /** Ends the page's process and opens the editor again. */
  kill: () => Promise<Page>;
}

type Action = (situation: Situation) => Promise<Outcome | undefined>;

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** One of the elements that are there, or undefined. */
async function oneOf(found: Locator, random: Random): Promise<Locator | undefined> {
  const count = await found.count();
  return count === 0 ? undefined : found.nth(random(count));
}

/** Any box of the form; what is folded away is opened first. */
async function anyBox(page: Page, random: Random): Promise<Locator | undefined> {
  await page.locator('[data-pane="form"] [data-pointer] details').evaluateAll((all) => {
    for (const fold of all) fold.setAttribute('open', '');
  });
  return oneOf(page.locator(BOXES), random);
}

const BOXES = '[data-pane="form"] [data-pointer]:not([data-rule]) :is(input[type=text], textarea):enabled';
const TICKS = '[data-pane="form"] [data-pointer] :is(input[type=checkbox], [role=switch]):enabled';
const CODE = '.monaco-editor textarea, .monaco-editor .native-edit-context';

/** Puts the cursor somewhere into the code editor, which comes when the pane is turned to. */
async function intoCode({ page, editor, random, text }: Situation): Promise<void> {
  await editor.json.hover();
  await editor.json.locator('.view-line').first().waitFor();
  await page.locator(CODE).first().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let line = random(Math.min(20, text.split('\n').length)); line > 0; line -= 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (let left = random(4); left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
}

/** Presses a button whose label may follow the last step only after the paint. */
const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).evaluate(
    (button) =>
      new Promise<void>((painted) => {
        (button as HTMLElement).click();
        requestAnimationFrame(() => requestAnimationFrame(() => painted()));
      }),
  );

/** Undoes up to so many steps. Gives how many there were: a step is one that changes the text. */
async function undo({ page, text }: Situation, most: number): Promise<number> {
  const { draft } = await stateOf(page);
  let now = text;
  for (let steps = 0; steps < most; steps += 1) {
    await press(page, /^Undo: |^Nothing to undo/);
    const after = await stateOf(page);
    if (after.text === now || after.draft !== draft) return steps;
    now = after.text;
  }
  return most;
}

/** Each action with how often it is taken, in parts of all. */
export const ACTIONS: readonly (readonly [weight: number, name: string, action: Action])[] = [
  [
    24,
    'types into a field',
    async ({ page, random, text }) => {
      if (!parses(text)) return undefined;
      const box = await anyBox(page, random);
      if (!box) return undefined;
      await box.press(random(2) === 0 ? 'End' : 'Home');
      if (random(4) === 0) await page.keyboard.press('Backspace');
      else await page.keyboard.type(someText(random));
      return { draft: 'same' };
    },
  ],
  [
    4,
    'empties or fills a field',
    async ({ page, random, text }) => {
      if (!parses(text)) return undefined;
      const box = await anyBox(page, random);
      await box?.fill(random(2) === 0 ? '' : someText(random));
      return box && { draft: 'same' };
    },
  ],
  [
    12,
    'ticks',
    async ({ page, random, text }) => {
      if (!parses(text)) return undefined;
      const tick = await oneOf(page.locator(TICKS), random);
      await tick?.click();
      return tick && { draft: 'same' };
    },
  ],
  [
    14,
    'types into the JSON',
    async (situation) => {
      await intoCode(situation);
      await situation.page.keyboard.type(someText(situation.random));
      await situation.page.keyboard.press('Escape');
      return { draft: 'same' };
    },
  ],
  [
    3,
    'deletes in the JSON',
    async (situation) => {
      await intoCode(situation);
      for (let count = situation.random(3); count >= 0; count -= 1)
        await situation.page.keyboard.press('Backspace');
      return { draft: 'same' };
    },
  ],
  [
    4,
    'pastes over the JSON',
    async ({ editor, random }) => {
      const pasted = someManifest(random);
      await editor.json.hover();
      await editor.json.locator('.view-line').first().waitFor();
      await editor.pasteJson(pasted);
      return { draft: 'same', text: pasted };
    },
  ],
  [
    10,
    'undoes and does again',
    async (situation) => {
      const steps = await undo(situation, 1 + situation.random(5));
      for (let back = steps; back > 0; back -= 1) await press(situation.page, /^Redo: |^Nothing to redo/);
      return { draft: 'same or before', text: situation.text };
    },
  ],
  [
    8,
    'undoes',
    async (situation) => {
      await undo(situation, 1 + situation.random(3));
      return { draft: 'same or before' };
    },
  ],
  [
    3,
    'does again',
    async ({ page }) => {
      await press(page, /^Redo: |^Nothing to redo/);
      return { draft: 'same' };
    },
  ],
  [
    6,
    'goes back to the last good text',
    async ({ page, text }) => {
      const button = page.getByRole('button', { name: 'Back to the last good text' });
      if (parses(text) || (await button.count()) === 0) return undefined;
      await button.first().click();
      return { draft: 'same' };
    },
  ],
  [
    2,
    'imports',
    async ({ editor, random }) => {
      const text = someManifest(random);
      await editor.importFile('made-up.json', text);
      return { draft: 'new', text };
    },
  ],
  [
    2,
    'starts a draft',
    async ({ page, editor }) => {
      await editor.command('Drafts');
      await page.getByRole('button', { name: 'New draft' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      return { draft: 'new' };
    },
  ],
  [
    5,
    'opens a draft',
    async ({ page, editor, random }) => {
      await editor.command('Drafts');
      const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
      await expect(rows.first()).toBeVisible();
      await rows
        .nth(random(await rows.count()))
        .getByRole('button')
        .first()
        .click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      return { draft: 'known' };
    },
  ],
  [
    2,
    'deletes another draft',
    async ({ page, editor, drafts, random }) => {
      if (drafts < 5) return undefined;
      await editor.command('Drafts');
      const rows = page.getByRole('list', { name: 'Drafts' }).locator('li:not([aria-current])');
      await expect(rows.first()).toBeVisible();
      const before = await rows.count();
      await rows
        .nth(random(before))
        .getByRole('button', { name: /^Delete / })
        .click();
      await expect(rows).toHaveCount(before - 1);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      return { draft: 'same' };
    },
  ],
  [
    3,
    'opens its own share link, and comes back',
    async ({ page, editor, text }) => {
      if (!parses(text)) return undefined;
      await page.goto(await editor.shareLink());
      await expect(editor.review).toBeVisible();
      await page.goBack();
      await expect(editor.box('/client_name')).toBeEditable();
      return { draft: 'same', text };
    },
  ],
  [
    2,
    'opens its own share link, and edits a copy',
    async ({ page, editor, text }) => {
      if (!parses(text)) return undefined;
      await page.goto(await editor.shareLink());
      await editor.button('Edit a copy').click();
      await expect(editor.json).toBeVisible();
      return { draft: 'new', text };
    },
  ],
  [
    4,
    'loads the page again',
    async ({ page, editor, text }) => {
      await page.reload();
      await expect(editor.json).toBeVisible();
      return { draft: 'same', text };
    },
  ],
  [3, 'is killed', async ({ kill, text }) => ({ page: await kill(), draft: 'same', text })],
];
