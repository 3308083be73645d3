import { EditorDriver, TEMPLATE } from './support/driver';
import { line } from './support/json-pane';
import { expect, test } from './support/test';

const GOAL = '/capabilities/engagement/goal';
const WITH_UNKNOWN_GOAL = TEMPLATE.replace('"lead",', '"lead",\n        "planet",');

test('None on a list that is missing makes the empty list that is required', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const manifest = JSON.parse(TEMPLATE);
  delete manifest.capabilities.engagement.goal;
  await editor.import(JSON.stringify(manifest));
  await editor.field(GOAL).getByRole('button', { name: 'None' }).click();
  expect(JSON.parse(await editor.documentText()).capabilities.engagement.goal).toEqual([]);
});

test('a problem of an unknown value leads to its row, not to the box that filters the list', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_UNKNOWN_GOAL);
  await editor.command('Check');
  const row = page.getByRole('region', { name: 'Problems' }).locator('[data-rule="schema/enum"]');
  await row.getByRole('button', { name: /^Go to field/ }).click();
  await expect(editor.row(GOAL, 'planet')).toBeFocused();
});

test('the focus stays where the hands are when a fix takes its own row away', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(TEMPLATE.replace('https://your/webhooks/endpoint', 'http://bridge.acme.io/'));
  const field = editor.field('/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/endpoint');
  await field.getByRole('button', { name: 'Use https://' }).click();
  await expect(field.locator('input')).toBeFocused();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await editor.command('Check');
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems.getByRole('button', { name: /^Use https:\/\// }).click();
  await expect(problems.locator('summary:focus')).toHaveCount(1);
});

test('a press on the verdict shows the problems', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.verdict.getByRole('button').click();
  await expect(page.getByRole('region', { name: 'Problems' })).toContainText('"App name" is a placeholder');
  await expect(page.getByRole('heading', { name: '7 values to fill in' })).toBeFocused();
});

test('after the quick start the focus is in the page', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.button('Quick start').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Client name' }).fill('com.acme.Chat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor.box('/client_name')).toHaveValue('com.acme.Chat');
  await expect(page.locator('main')).toBeFocused();
});

test('what was pasted into Import is there again after Escape', { tag: '@firefox' }, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.button('Import').click();
  await page.getByRole('textbox', { name: 'Manifest JSON' }).fill('{ "client_name": "Half');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await editor.button('Import').click();
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue('{ "client_name": "Half');
});

test('an unknown value of a list is told as unknown, and underlined where it stands, after Format too', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_UNKNOWN_GOAL.replaceAll('\n', '\n  '));
  await editor.command('Check');
  const row = page.getByRole('region', { name: 'Problems' }).locator('[data-rule="schema/enum"]');
  await row.getByRole('button', { name: /^Go to line/ }).click();
  const value = line(page, '"planet"').locator('span span').filter({ hasText: 'planet' });
  await value.hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('Unknown value');
  await expect(page.locator('.monaco-hover').first()).not.toContainText('Web page');
  const underline = page.locator('.squiggly-error');
  await expect(underline).toHaveCount(1);
  const isUnder = async () => {
    const [mark, text] = await Promise.all([underline.boundingBox(), value.boundingBox()]);
    return mark !== null && text !== null && Math.abs(mark.x - text.x) < 12 && Math.abs(mark.y - text.y) < 24;
  };
  await expect.poll(isUnder).toBe(true);
  await editor.json.getByRole('button', { name: 'Format' }).click();
  await expect.poll(isUnder).toBe(true);
});
