import { expect } from '@playwright/test';
import { TEMPLATE } from '../../support/driver';
import { someManifest } from './made-up';
import { parses, type Weighted } from './situation';
import { TYPING } from './typing';

/** A template that nobody has touched makes room for what is opened; touched or not, its text is the same. */
const newOver = (before: string) => (before === TEMPLATE ? 'new or same' : 'new');

/** What leads to another draft, and what ends the page. Rare, for each takes as long as a hundred keys. */
const COMING_AND_GOING: readonly Weighted[] = [
  [
    4,
    'imports',
    async ({ editor, random, text: before }) => {
      const text = someManifest(random);
      await editor.importFile('made-up.json', text);
      return { draft: newOver(before), text };
    },
  ],
  [
    4,
    'starts a draft',
    async ({ page, editor, text }) => {
      await editor.command('Drafts');
      await page.getByRole('button', { name: 'New draft' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      return { draft: newOver(text), text: TEMPLATE };
    },
  ],
  [
    10,
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
    10,
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
    3,
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

/** Each action with how often it is taken, in parts of all. */
export const ACTIONS: readonly Weighted[] = [...TYPING, ...COMING_AND_GOING];
