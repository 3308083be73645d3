import type { Page } from '@playwright/test';
import { EditorDriver, TEMPLATE } from './support/driver';
import { randomNumbers } from './support/random-numbers';
import { expect, test } from './support/test';

/** Milliseconds between two keys of somebody who types fast. */
const FAST = 30;
const CODE = '.monaco-editor textarea, .monaco-editor .native-edit-context';
const ENDPOINT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/endpoint';

/** The lines of the template on which these keys stand. */
const CLIENT_NAME = 2;
const SCOPE = 7;

/** Puts the cursor into the code editor, so many characters before the end of a line, with the keyboard. */
async function cursorBeforeEnd(page: Page, line: number, characters: number): Promise<void> {
  await page.locator(CODE).first().focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (let at = 0; at < characters; at += 1) await page.keyboard.press('ArrowLeft');
}

/** Milliseconds of processor time that the page's main thread has spent, so that a busy machine changes nothing. */
async function mainThreadTime(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

test('60 edits, now in the form and now in the JSON, end with form, text and file equal', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const editor = await new EditorDriver(page).open();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  const random = randomNumbers(7);
  let name = 'start';
  let scope = 'msg.consumer';
  let endpoint = 'https://your/webhooks/endpoint';
  await editor.box('/client_name').fill(name);
  for (let step = 0; step < 60; step += 1) {
    const letter = 'abcdefghij'[random(10)] ?? 'a';
    const kind = random(4);
    if (kind === 0) {
      name += letter;
      await editor.box('/client_name').press('End');
      await page.keyboard.type(letter);
    } else if (kind === 1) {
      endpoint = `https://example.com/${step}`;
      await editor.box(ENDPOINT).fill(endpoint);
    } else if (kind === 2) {
      await cursorBeforeEnd(page, CLIENT_NAME, 2);
      name += letter;
      await page.keyboard.type(letter);
    } else {
      await cursorBeforeEnd(page, SCOPE, 2);
      scope += letter;
      await page.keyboard.type(letter);
    }
  }
  await expect(editor.box('/client_name')).toHaveValue(name);
  await expect(editor.box('/scope')).toHaveValue(scope);
  await expect(editor.box(ENDPOINT)).toHaveValue(endpoint);
  const expected = TEMPLATE.replace('App name', name)
    .replace('msg.consumer', scope)
    .replace('https://your/webhooks/endpoint', endpoint);
  expect(await editor.documentText()).toBe(`${expected}\n`);
});

test('failure story 8: typing fast in either pane loses no character and moves no cursor', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  const box = editor.box('/description');
  await box.fill('');
  await box.pressSequentially('The quick brown fox', { delay: FAST });
  // In the middle of what is there: a cursor that jumped to the end would show.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
  await box.pressSequentially(' old', { delay: FAST });
  await expect(box).toHaveValue('The quick brown old fox');

  await cursorBeforeEnd(page, CLIENT_NAME, ' name",'.length);
  await page.keyboard.type(' with a long new', { delay: FAST });
  await expect(editor.box('/client_name')).toHaveValue('App with a long new name');
  expect(await editor.documentText()).toBe(
    `${TEMPLATE.replace('App description', 'The quick brown old fox').replace('App name', 'App with a long new name')}\n`,
  );
});

test('undo is one history for form and JSON, and does the same wherever the focus is', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await editor.box('/client_name').fill('From the form');
  await cursorBeforeEnd(page, SCOPE, 2);
  await page.keyboard.type('.x', { delay: FAST });
  await expect(editor.box('/scope')).toHaveValue('msg.consumer.x');
  await editor.row('/capabilities/engagement/goal', 'lead').click();
  const both = await editor.documentText();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor.row('/capabilities/engagement/goal', 'lead')).toBeChecked();
  await page.locator(CODE).first().focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor.box('/scope')).toHaveValue('msg.consumer');
  await editor.box('/client_name').focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.documentText()).toBe(`${TEMPLATE}\n`);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await editor.documentText()).toBe(both);
});

test('one press leads from a field to its line, and one from the line to its field', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await editor.box('/scope').press('ControlOrMeta+Enter');
  await expect(page.locator(CODE).first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.box('/scope')).toBeFocused();
  await editor.field('/description').getByRole('button', { name: 'Go to the line of description' }).click();
  await expect(page.locator(CODE).first()).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.box('/description')).toBeFocused();
});

test('what is taken out comes back with one press', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.button('Remove webhooks').click();
  await expect(editor.field(ENDPOINT)).toHaveCount(0);
  // F6 walks the panes; the message is the last one, so the first one backwards.
  await page.keyboard.press('Shift+F6');
  await expect(
    page.getByRole('region', { name: /Messages/ }).getByRole('button', { name: 'Undo' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor.field(ENDPOINT)).toBeVisible();
  expect(await editor.documentText()).toBe(`${TEMPLATE}\n`);
});

test('while the JSON is broken, the form waits; typing on corrects it without loss', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await cursorBeforeEnd(page, CLIENT_NAME, 1);
  await page.keyboard.press('Delete');
  await expect(editor.verdict).toHaveText('1 problem');
  await expect(editor.box('/client_name')).toBeDisabled();
  await expect(editor.box('/client_name')).toHaveValue('App name');
  await expect(page.getByText('Line 2, column 28: a comma is missing').first()).toBeVisible();
  await page.keyboard.type(',');
  await expect(editor.verdict).toHaveText('Valid, 7 values to fill in');
  await expect(editor.box('/client_name')).toBeEnabled();
  expect(await editor.documentText()).toBe(`${TEMPLATE}\n`);
});

test('a document of 1 MB with 20,000 unknown keys opens, edits and saves, under 100 ms a key', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const editor = await new EditorDriver(page).open();
  const keys = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`unknown_key_${index}`, `a value of some length ${index}`]),
  );
  const text = `${JSON.stringify({ client_name: 'Big', ...keys }, null, 2)}\n`;
  expect(text.length).toBeGreaterThan(1_000_000);
  await editor.importFile('big.json', text);
  const box = editor.box('/client_name');
  await expect(box).toHaveValue('Big');
  await box.focus();
  await page.keyboard.press('End');
  const busyBefore = await mainThreadTime(page);
  const added = ' and slow to edit';
  await page.keyboard.type(added, { delay: 150 });
  await expect(box).toHaveValue(`Big${added}`);
  const perKey = ((await mainThreadTime(page)) - busyBefore) / added.length;
  expect(perKey, 'milliseconds of work a key').toBeLessThan(100);
  expect(await editor.documentText()).toBe(text.replace('"Big"', '"Big and slow to edit"'));
  await page.reload();
  await expect(box).toHaveValue('Big and slow to edit');
});
