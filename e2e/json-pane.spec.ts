import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

const EDITOR_CHUNK = '**/assets/create-editor-*.js';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const pane = (page: Page): Locator => page.getByRole('region', { name: 'JSON', exact: true });
const editor = (page: Page): Locator => pane(page).locator('.monaco-editor').first();
const plain = (page: Page): Locator => pane(page).locator('pre');
const nameField = (page: Page): Locator => page.locator('[data-pointer="/client_name"] input').first();
/** A line of the editor, by a text in it. The editor writes spaces as no-break spaces. */
const line = (page: Page, text: string): Locator =>
  pane(page)
    .locator('.view-line')
    .filter({ hasText: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')) })
    .first();

async function open(page: Page): Promise<void> {
  await page.goto('./');
  await expect(line(page, '"client_name"')).toBeVisible();
}

/** The whole text of the document, as the pane hands it out. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing copied'));
  await pane(page).getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByText('JSON copied to the clipboard.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('nothing copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByLabel('Manifest file').setInputFiles({
    name: 'manifest.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Puts the cursor behind the last character of a line. */
async function clickLineEnd(page: Page, text: string): Promise<void> {
  await line(page, text).click();
  await page.keyboard.press('End');
}

const isInEditor = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);

test('the plain text is there, live and the same, until the code editor has loaded', async ({ page }) => {
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

test('without the code editor the plain text stays, says so, and the rest works', async ({
  page,
  allowConsoleError,
}) => {
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

test('styles that did not arrive are asked for again', async ({ page, allowConsoleError }) => {
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

test('failure story 8: a form edit leaves cursor and folding of the JSON where they were', async ({
  page,
}) => {
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
  const marked = await pane(page).locator('[class*="changed"].cdr').boundingBox();
  const written = await line(page, '"client_name"').boundingBox();
  expect(marked?.y).toBe(written?.y);
});

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
  await expect(page.locator('[data-pointer="/description"]').locator('textarea, input').first()).toHaveValue(
    value + typed,
  );
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
  await expect(page.locator('[data-pointer="/display_name"] input').first()).toHaveValue('Größe 10');
});

test('undo and redo in the JSON are those of the document', async ({ page }) => {
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

test('failure story 15: the keyboard gets out of the code editor', async ({ page }) => {
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

test('from a place in the JSON to its field, by key and by button', async ({ page }) => {
  await open(page);
  await line(page, '"client_name"').click();
  await page.keyboard.press('Control+Enter');
  await expect(nameField(page)).toBeFocused();
  await line(page, '"description"').click();
  await pane(page).getByRole('button', { name: 'Go to field' }).click();
  await expect(
    page.locator('[data-pointer="/description"]').locator('textarea, input').first(),
  ).toBeFocused();
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
