import type { Locator, Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { clickLineEnd, copied, importFile, line, nameField, open, pane, plain } from './support/json-pane';
import { expect, test } from './support/test';

const EDITOR_CHUNK = '**/assets/create-editor-*.js';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const editor = (page: Page): Locator => pane(page).locator('.monaco-editor').first();

test('the plain text is there, live and the same, until the code editor has loaded', {
  tag: '@firefox',
}, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(EDITOR_CHUNK, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(plain(page)).toContainText('"client_name"');
  await nameField(page).fill('Dialog Bridge');
  await expect(plain(page)).toContainText('"client_name": "Dialog Bridge"');
  expect(await plain(page).textContent()).toBe(await copied(page));

  release();
  await expect(line(page, '"client_name": "Dialog Bridge"')).toBeVisible();
  await expect(plain(page)).toBeHidden();
});

test('without the code editor the plain text stays, says so, and the rest works', {
  tag: '@firefox',
}, async ({ page, allowConsoleError }) => {
  allowConsoleError(/Failed to load|ERR_FAILED/);
  await page.route(EDITOR_CHUNK, (route) => route.abort());
  await page.goto('./');
  await expect(pane(page).getByText('The code editor could not be loaded.')).toBeVisible();
  await nameField(page).fill('Still here');
  await expect(plain(page)).toContainText('"client_name": "Still here"');
  expect(await copied(page)).toBe(await plain(page).textContent());

  await page.unroute(EDITOR_CHUNK);
  await pane(page).getByRole('button', { name: 'Try again' }).click();
  await expect(line(page, '"client_name": "Still here"')).toBeVisible();
});

test('styles that did not arrive are asked for again with the page', async ({ page, allowConsoleError }) => {
  allowConsoleError(/Failed to load|ERR_FAILED/);
  const styles = '**/assets/create-editor-*.css';
  await page.route(styles, (route) => route.abort());
  await page.goto('./');
  await expect(pane(page).getByText('The code editor could not be loaded.')).toBeVisible();
  await page.unroute(styles);
  await pane(page).getByRole('button', { name: 'Try again' }).click();
  await expect(line(page, '"client_name"')).toBeVisible();
  await expect(pane(page).locator('.line-numbers').first()).toHaveCSS('text-align', 'right');
});

test('failure story 8: a form edit leaves cursor and folding of the JSON where they were', {
  tag: '@firefox',
}, async ({ page }) => {
  await open(page);
  await line(page, '"webhooks"').click();
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect(line(page, 'ContentEvent')).toBeHidden();
  await line(page, '"scope"').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');

  await nameField(page).fill('A name that is much longer than before');
  await expect(line(page, 'much longer than before')).toBeVisible();
  await expect(line(page, 'ContentEvent')).toBeHidden();
  const before = await copied(page);
  await page.getByRole('textbox', { name: 'JSON text' }).focus();
  await page.keyboard.type('X');
  expect(await copied(page)).toBe(before.replace('"scope"', '"Xscope"'));
});

test('the lines of the last change and of the field with the focus are marked', async ({ page }) => {
  await open(page);
  await nameField(page).focus();
  await expect(pane(page).locator('[class*="focused"].cdr')).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(pane(page).locator('[class*="changed"].cdr')).toHaveCount(1);
  // The marks are drawn anew while one looks: both places in one look.
  await expect
    .poll(async () => {
      const marked = await pane(page).locator('[class*="changed"].cdr').boundingBox();
      const written = await line(page, '"client_name"').boundingBox();
      return marked && written && marked.y - written.y;
    })
    .toBe(0);
});

test('broken text: where it breaks, how to get there, and the way back', async ({ page }) => {
  await open(page);
  const good = await copied(page);
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('Backspace');
  const broken = await copied(page);
  await expect(pane(page).getByText(/^Line 2, column \d+: a comma is missing$/)).toBeVisible();
  await expect(pane(page).getByRole('button', { name: 'Format' })).toBeDisabled();
  await expect(pane(page).locator('.squiggly-error')).toHaveCount(1);

  await line(page, '"scope"').click();
  await pane(page).getByRole('button', { name: 'Go there' }).click();
  await page.keyboard.type(',');
  await expect(pane(page).getByText(/a comma is missing/)).toBeHidden();
  expect(await copied(page)).toBe(good);

  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('Backspace');
  await pane(page).getByRole('button', { name: 'Back to the last good text' }).click();
  expect(await copied(page)).toBe(good);
  await line(page, '"scope"').click();
  await page.keyboard.press('Control+z');
  expect(await copied(page)).toBe(broken);
});

test('from a place in the JSON to its field, by key and by button', async ({ page }) => {
  await open(page);
  await line(page, '"client_name"').click();
  await page.keyboard.press('Control+Enter');
  await expect(nameField(page)).toBeFocused();
  await line(page, '"description"').click();
  await pane(page).getByRole('button', { name: 'Go to field' }).click();
  await expect(new EditorDriver(page).box('/description')).toBeFocused();
});

test('wrap, fold and format', async ({ page }) => {
  await open(page);
  const wrap = pane(page).getByRole('button', { name: 'Wrap' });
  await expect(wrap).toHaveAttribute('aria-pressed', 'false');
  await wrap.click();
  await expect(wrap).toHaveAttribute('aria-pressed', 'true');
  await pane(page).getByRole('button', { name: 'Fold', exact: true }).click();
  await expect(line(page, '"webhooks"')).toBeHidden();
  await pane(page).getByRole('button', { name: 'Unfold all' }).click();
  await expect(line(page, '"webhooks"')).toBeVisible();

  await importFile(page, '{"client_name":"x","n":12345678901234567890}\n');
  await pane(page).getByRole('button', { name: 'Format' }).click();
  const formatted = '{\n  "client_name": "x",\n  "n": 12345678901234567890\n}\n';
  expect(await copied(page)).toBe(formatted);
  await line(page, '"client_name"').click();
  await page.keyboard.press('Control+z');
  expect(await copied(page)).toBe('{"client_name":"x","n":12345678901234567890}\n');
});

test('a text with mixed line ends is shown without changing it', async ({ page }) => {
  const text = '{\r\n  "client_name": "x",\n  "description": "\u2028y"\r\n}\r\n';
  await open(page);
  await importFile(page, text);
  await expect(pane(page).getByText('The lines of this text end in different ways.')).toBeVisible();
  expect(await plain(page).textContent()).toBe(text);
  expect(await copied(page)).toBe(text);
  await pane(page).getByRole('button', { name: 'Make line ends equal' }).click();
  await expect(line(page, '"client_name"')).toBeVisible();
  expect(await copied(page)).toBe(text.replace('"x",\n', '"x",\r\n'));
});

test('the editor follows the colours of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const background = () => editor(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
});

test('another document is shown from its beginning, however far the one before was scrolled', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const named = (name: string) =>
    JSON.stringify(
      { client_name: name, description: 'long '.repeat(100), more: Array(200).fill(0) },
      null,
      2,
    );
  await editor.import(named('first'));
  await editor.json.hover();
  const line = editor.json.locator('.view-line', { hasText: '"client_name"' }).locator('span span').first();
  await expect(line).toBeInViewport();
  await page.mouse.wheel(900, 900);
  await expect(line).not.toBeInViewport();

  await editor.import(named('second'));
  await expect(editor.json.locator('.view-line', { hasText: 'second' })).toBeInViewport();
  await expect(line).toBeInViewport({ ratio: 1 });
});
