import type { Page } from '@playwright/test';
import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

const REDIRECTS = '/redirect_uris';

test('a list of thousands is drawn page by page, and each row of it can be reached', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const addresses = Array.from({ length: 3_000 }, (_, index) => `https://a.example/${index}`);
  addresses[1_234] = 'http://';
  await editor.importFile(
    'large.json',
    JSON.stringify({ ...JSON.parse(TEMPLATE), client_name: 'com.acme.Large', redirect_uris: addresses }),
  );
  const list = editor.field(REDIRECTS);
  const boxes = list.getByRole('textbox');
  const pages = list.getByRole('group', { name: /^Rows of/ });
  await expect(boxes).toHaveCount(50);
  await expect(pages).toContainText('1 to 50 of 3,000');

  await pages.getByRole('button', { name: /^Rows after these/ }).click();
  await expect(boxes).toHaveCount(50);
  await expect(editor.box(`${REDIRECTS}/50`)).toHaveValue('https://a.example/50');
  await pages.getByRole('button', { name: /^Rows before these/ }).click();
  await expect(editor.box(`${REDIRECTS}/0`)).toHaveValue('https://a.example/0');

  // A problem leads to its row, whatever the page.
  await editor.verdict.getByRole('button').first().click();
  await page.getByRole('listitem').filter({ hasText: '1235' }).getByRole('button').first().click();
  await expect(editor.box(`${REDIRECTS}/1234`)).toBeFocused();
  await expect(boxes).toHaveCount(50);

  await list.getByRole('button', { name: /^Add/ }).click();
  await expect(editor.box(`${REDIRECTS}/3000`)).toBeFocused();
  await expect(boxes).toHaveCount(1);
  await list.getByRole('button', { name: /^Remove redirect/ }).click();
  await expect(editor.box(`${REDIRECTS}/2999`)).toHaveValue('https://a.example/2999');
});

test('a long document is compared with what was imported alone, and its lines are not broken', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const keys = Object.fromEntries(
    Array.from({ length: 4_000 }, (_, index) => [`key${index}`, 'v'.repeat(300)]),
  );
  await editor.importFile(
    'large.json',
    JSON.stringify({ first: 'v'.repeat(300), ...JSON.parse(TEMPLATE), ...keys }, null, 2),
  );
  await editor.box('/client_name').fill('com.acme.Large');
  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const status = document.querySelector('[role="dialog"] [role="status"]');
      if (status?.textContent) said.add(status.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await editor.command('Compare');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('com.acme.Large').first()).toBeVisible();
  expect(await page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said])).toEqual([
    '1 change',
  ]);

  await dialog.getByRole('tab', { name: 'Side by side' }).click();
  await dialog.getByRole('checkbox').check();
  const line = dialog.locator('.modified .view-line').filter({ hasText: '"first"' });
  await expect(line).toContainText('v'.repeat(300));
});

/** Holds what the page puts off by less than a second, as a busy machine does. Returns how to go on. */
async function holdTimers(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const wait = window.setTimeout;
    const tasks: (() => void)[] = [];
    const holdOrWait = (run: () => void, time = 0, ...rest: unknown[]) =>
      time >= 1_000 ? wait(run, time, ...rest) : tasks.push(run);
    Object.assign(window, { setTimeout: holdOrWait });
    return { wait, tasks };
  });
  return () =>
    held.evaluate(({ wait, tasks }) => {
      window.setTimeout = wait;
      for (const run of tasks) run();
    });
}

test('keys pressed right behind a large change go into the new text', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const keys = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`key${index}`, ['v'.repeat(5_000)]]),
  );
  const wide = JSON.stringify({ ...JSON.parse(TEMPLATE), ...keys }, null, 4);
  await editor.importFile('large.json', wide);
  await editor.json.hover();
  await editor.json.locator('.view-line').first().click();
  await editor.json.getByRole('button', { name: 'Format' }).click();
  await expect.poll(() => editor.copiedText()).toBe(JSON.stringify(JSON.parse(wide), null, 2));
  await editor.json.locator('.view-line').first().click();
  const goOn = await holdTimers(page);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.type('xy');
  await goOn();
  await expect.poll(async () => (await editor.copiedText()).replace('xy', '')).toBe(wide);
  const typed = (await editor.copiedText()).split('\n').find((line) => line.includes('xy'));
  await expect(editor.json.locator('.view-line').filter({ hasText: 'xy' })).toHaveText(typed?.trim() ?? '');
});
