import type { BrowserContext, Page } from '@playwright/test';
import { encodeLink } from '../src/manifest/link/encode';
import { doc, nameField, open, saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/**
 * Stops everything in a page, as a browser does with a tab that nobody looks at and a machine that sleeps. Gives how it goes on.
 * By the debugger: Chromium's own command freezes no page that is in sight, and without a screen all are.
 */
async function freeze(context: BrowserContext, page: Page): Promise<() => Promise<unknown>> {
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  const paused = new Promise<void>((resolve) => session.once('Debugger.paused', () => resolve()));
  await session.send('Debugger.pause');
  session.send('Runtime.evaluate', { expression: 'void 0' }).catch(() => undefined);
  await paused;
  return () => session.send('Debugger.resume');
}

test('thirty links opened quickly, back and forward between review and editor: the draft stays as it was', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Mine');
  await saved(page);
  const heading = editor.review.getByRole('heading', { level: 1 });
  const payloads = Array.from({ length: 30 }, (_, index) =>
    encodeLink({ text: doc(`com.example.Link${index}`) }),
  );
  const [first = '', ...others] = payloads;
  await page.goto(`./?#${first}`);
  await expect(heading).toHaveText('com.example.Link0');
  await page.evaluate((hashes) => {
    for (const hash of hashes) location.hash = hash;
  }, others);
  await expect(heading).toHaveText('com.example.Link29');
  await page.goBack();
  await expect(heading).toHaveText('com.example.Link28');
  await page.goForward();
  await expect(heading).toHaveText('com.example.Link29');
  await editor.button('Go to the editor').click();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Mine');
  await editor.box('/client_name').fill('com.example.Mine.Still');
  await page.goBack();
  await expect(heading).toHaveText('com.example.Link29');
  await page.goForward();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Mine.Still');
  await editor.command('Drafts');
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
});

test('a tab that was frozen while another changed its draft follows when it goes on, and loses nothing typed', async ({
  page,
  context,
}) => {
  await open(page);
  await nameField(page).fill('Typed first');
  await saved(page);
  const other = await context.newPage();
  await open(other);
  await expect(nameField(other)).toHaveValue('Typed first');
  const goOn = await freeze(context, page);
  await nameField(other).fill('Typed while it was frozen');
  await saved(other);
  await goOn();
  // It is looked at again; what was told meanwhile did not reach it.
  await page.evaluate(() => void dispatchEvent(new Event('focus')));
  await expect(nameField(page)).toHaveValue('Typed while it was frozen');
  await nameField(page).press('End');
  await nameField(page).pressSequentially(', and on');
  await expect(nameField(other)).toHaveValue('Typed while it was frozen, and on');
  await new EditorDriver(page).command('Drafts');
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
});
