import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { clickLineEnd, copied, importFile, line, nameField, open, pane } from './support/json-pane';
import { expect, test } from './support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const isInEditor = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);

test('failure story 8: typing fast in the JSON loses nothing', async ({ page }) => {
  await open(page);
  const before = await copied(page);
  const typed =
    'The quick {brown} [fox], 3:14 jumps; over "the" lazy dog - and on, and on, true null false 0.5e3';
  await clickLineEnd(page, '"description"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const escaped = typed.replaceAll('"', '\\"');
  await page.keyboard.type(escaped, { delay: 30 });
  const after = await copied(page);
  const value = /"description": "([^"]*)"/.exec(before)?.[1] ?? '';
  expect(after).toBe(before.replace(`"${value}"`, `"${value}${escaped}"`));
  await expect(new EditorDriver(page).box('/description')).toHaveValue(value + typed);
});

test('typing through broken text loses nothing, and a whole key typed arrives in the form', async ({
  page,
}) => {
  await open(page);
  const before = await copied(page);
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"display_name": "Größe 10",', { delay: 30 });
  expect(await copied(page)).toBe(
    before.replace(/(\n {2})"description"/, '$1"display_name": "Größe 10",$1"description"'),
  );
  await expect(new EditorDriver(page).box('/display_name')).toHaveValue('Größe 10');
});

test('undo and redo in the JSON are those of the document', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  const start = await copied(page);
  await nameField(page).fill('From the form');
  await clickLineEnd(page, '"description"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('++');
  const end = await copied(page);
  await line(page, '"scope"').click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(nameField(page)).not.toHaveValue('From the form');
  expect(await copied(page)).toBe(start);
  await line(page, '"scope"').click();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(nameField(page)).toHaveValue('From the form');
  expect(await copied(page)).toBe(end);
});

test('undo puts the cursor where the text changed', async ({ page }) => {
  await open(page);
  const start = await copied(page);
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('abc');
  await line(page, '"scope"').click();
  await page.keyboard.press('Control+z');
  await page.keyboard.type('Z');
  expect(await copied(page)).toBe(start.replace(/("client_name": "[^"]*)"/, '$1Z"'));
});

test('line ends stay what they were, typed ones included', async ({ page }) => {
  const text = '{\r\n  "client_name": "x",\r\n  "description": "y"\r\n}\r\n';
  await open(page);
  await importFile(page, text);
  expect(await copied(page)).toBe(text);
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"k": 1,');
  expect(await copied(page)).toBe(text.replace('"x",', '"x",\r\n  "k": 1,'));
});

test('a document of a megabyte can be typed in', async ({ page }) => {
  const keys = Array.from(
    { length: 20_000 },
    (_, index) => `  "unknown_key_${index}": "some text, number ${index}"`,
  );
  const text = `{\n  "client_name": "x",\n${keys.join(',\n')}\n}\n`;
  expect(text.length).toBeGreaterThan(900_000);
  await open(page);
  await importFile(page, text);
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' and more', { delay: 30 });
  await expect(nameField(page)).toHaveValue('x and more');
  expect(await copied(page)).toBe(text.replace('"x"', '"x and more"'));
});

test('failure story 15: the keyboard gets out of the code editor', { tag: '@firefox' }, async ({ page }) => {
  await open(page);
  await line(page, '"scope"').click();
  await expect(pane(page).getByText('Tab leaves the editor. Ctrl+M: Tab indents instead.')).toBeVisible();
  const before = await copied(page);
  await line(page, '"scope"').click();
  await page.keyboard.press('Tab');
  expect(await isInEditor(page)).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await isInEditor(page)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await isInEditor(page)).toBe(false);
  expect(await copied(page)).toBe(before);

  await line(page, '"scope"').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+m');
  await expect(pane(page).getByText('Tab indents. Escape, then Tab leaves the editor.')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await isInEditor(page)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await isInEditor(page)).toBe(false);
  expect(await copied(page)).toBe(before.replace('  "scope"', '    "scope"'));
});

test('hover and completion speak in the words of the schema', async ({ page }) => {
  await open(page);
  await line(page, '"client_name"').locator('span span').filter({ hasText: 'client_name' }).hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('unique name of the application');

  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"disp', { delay: 30 });
  const suggestions = page.locator('.suggest-widget');
  await expect(suggestions).toContainText('display_name');
  await expect(page.locator('.suggest-details')).toContainText(
    "The name that people read in LivePerson's own screens.",
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type('Shop');
  expect(JSON.parse(await copied(page))).toMatchObject({ display_name: 'Shop' });
});

test('completion knows the values of a list and the events, with their meaning', async ({ page }) => {
  await open(page);
  await importFile(
    page,
    '{\n  "client_name": "a",\n  "grant_types": [],\n  "capabilities": {\n    "webhooks": {}\n  }\n}\n',
  );
  await line(page, '"grant_types"').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  const suggestions = page.locator('.suggest-widget');
  await expect(suggestions).toContainText('refresh_token');
  await expect(page.locator('.suggest-details')).toContainText(/sign|token/);
  await page.keyboard.press('Escape');

  await clickLineEnd(page, '"webhooks"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  await expect(suggestions).toContainText('ms.MessagingEventNotification.ContentEvent');
});
