import type { Locator, Page } from '@playwright/test';
import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

const ENDPOINT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/endpoint';
const GOAL = '/capabilities/engagement/goal';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Compare' });
const rows = (page: Page): Locator => dialogOf(page).getByRole('tabpanel').getByRole('listitem').locator('p');
const side = (page: Page, name: 'Before' | 'After'): Locator =>
  dialogOf(page).getByRole('combobox', { name, exact: true });
const lines = (page: Page): Locator => dialogOf(page).locator('.monaco-diff-editor .view-line');

async function compare(editor: EditorDriver): Promise<void> {
  await editor.command('Compare');
  await expect(dialogOf(editor.page)).toBeVisible();
}

/** Opens the editor with the template, changed in two places. */
async function openChanged(page: Page): Promise<EditorDriver> {
  const editor = await new EditorDriver(page).open();
  await editor.row(GOAL, 'lead').click();
  await editor.box(ENDPOINT).fill('https://bridge.example/hooks');
  return editor;
}

test('tells in words what differs from the template, and reverts one change alone', async ({ page }) => {
  const editor = await openChanged(page);
  const edited = await editor.documentText();
  await compare(editor);
  await expect(rows(page)).toHaveText([
    'Webhooks, Text messages, Endpoint: https://your/webhooks/endpoint → https://bridge.example/hooks',
    'Goals: lead removed',
  ]);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('region', { name: 'Engagement' })).toContainText(GOAL);

  await dialog.getByRole('button', { name: 'Revert: Goals: lead removed' }).click();
  await expect(dialog.getByRole('status')).toContainText('Reverted: Goals: lead');
  await expect(rows(page)).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);

  await dialog.getByRole('button', { name: 'Revert: Goals: lead removed' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Reverted: Goals: lead')).toBeVisible();
  const reverted = TEMPLATE.replace('https://your/webhooks/endpoint', 'https://bridge.example/hooks');
  expect(await editor.documentText()).toBe(reverted.endsWith('\n') ? reverted : `${reverted}\n`);
  await editor.button('Undo: Goals: lead reverted').click();
  expect(await editor.documentText()).toBe(edited);
});

test('reverts every change by keyboard, until both say the same', async ({ page }) => {
  const editor = await openChanged(page);
  await compare(editor);
  await page.getByRole('tab', { name: 'Changes in words' }).focus();
  for (const left of [1, 0]) {
    const revert = dialogOf(page).getByRole('button', { name: /^Revert: / });
    while (!(await revert.first().evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(left);
  }
  await expect(dialogOf(page)).toContainText('Both say the same. The texts are equal');
});

test('compares with a pasted text, a file, and says where one breaks', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await compare(editor);
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('The texts are equal, character for character.');

  await side(page, 'Before').selectOption('Pasted text or a file');
  await expect(dialog).toContainText('Paste a manifest above, or choose a file.');
  const box = dialog.getByRole('textbox', { name: 'Before: pasted JSON' });
  await box.fill(JSON.stringify(JSON.parse(TEMPLATE)));
  await expect(dialog).toContainText('Both say the same. The texts differ only in layout');

  await box.fill('{"client_name": "App name",\n"n": 12345678901234567890');
  await expect(dialog).toContainText('“Before” breaks at line 2, column 26: the closing } is missing.');
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(lines(page).filter({ hasText: '12345678901234567890' })).toBeVisible();

  await dialog.getByLabel('Before: file').setInputFiles({
    name: 'sent.json',
    mimeType: 'application/json',
    buffer: Buffer.from('\uFEFF{"client_name": "App name",\n"n": 12345678901234567890}'),
  });
  await page.getByRole('tab', { name: 'Changes in words' }).click();
  await expect(rows(page).filter({ hasText: 'n removed (12345678901234567890)' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Revert: n removed' }).click();
  await dialog.getByRole('button', { name: 'Swap both sides' }).click();
  await expect(dialog.getByRole('button', { name: /^Revert/ })).toHaveCount(0);
  await expect(side(page, 'After')).toHaveValue('pasted');
  await page.keyboard.press('Escape');
  expect(await editor.documentText()).toContain('"n": 12345678901234567890');
});

test('starts with the document as it was imported, once there is one', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import('{"client_name": "Sent", "mine": 1.0}');
  await editor.box('/client_name').fill('Changed');
  await compare(editor);
  await expect(side(page, 'Before')).toHaveValue('imported');
  await expect(rows(page)).toHaveText(['Client name: Sent → Changed']);
});

test('compares with a snapshot and with another draft', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('First');
  await editor.command('Drafts');
  await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('sent on 3 May');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Snapshots' })).toContainText('sent on 3 May');
  await page.keyboard.press('Escape');
  await editor.box('/client_name').fill('Second');

  await compare(editor);
  const choose = async (label: string) => {
    const option = side(page, 'Before').locator('option', { hasText: label });
    await side(page, 'Before').selectOption((await option.getAttribute('value')) ?? '');
  };
  await choose('Snapshot “sent on 3 May”');
  await expect(rows(page)).toHaveText(['Client name: First → Second']);
  await page.keyboard.press('Escape');

  await editor.command('Drafts');
  await page.getByRole('button', { name: 'Compare with sent on 3 May' }).click();
  await expect(rows(page)).toHaveText(['Client name: First → Second']);
  await expect(side(page, 'After')).toHaveValue('current');
  await page.keyboard.press('Escape');

  await editor.command('Drafts');
  await page.getByRole('button', { name: 'New draft' }).click();
  await expect(editor.box('/client_name')).toHaveValue('App name');
  await compare(editor);
  await choose('Second,');
  await expect(rows(page)).toHaveText(['Client name: Second → App name']);
});

test('shows both texts side by side in the code editor, and Tab leaves it', { tag: '@firefox' }, async ({
  page,
}) => {
  const editor = await openChanged(page);
  await compare(editor);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  const dialog = dialogOf(page);
  await expect(lines(page).filter({ hasText: 'https://bridge.example/hooks' })).toBeVisible();
  await expect(lines(page).filter({ hasText: '"lead"' })).toBeVisible();
  await expect(dialog.locator('.monaco-diff-editor')).toHaveClass(/side-by-side/);
  await dialog.getByRole('textbox', { name: 'Text after' }).focus();
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Previous change' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('textbox', { name: 'Text after' })).toBeFocused();
  await expect(lines(page).filter({ hasText: '"target_audience"' })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'Show equal lines' }).check();
  await expect(lines(page).filter({ hasText: '"max_retries": 5' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // The JSON pane's own editor is none the worse.
  await expect(editor.json.locator('.view-line').filter({ hasText: 'bridge.example' })).toBeVisible();
});

test('on a phone the differences stand in one column, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const editor = await openChanged(page);
  await compare(editor);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(lines(page).filter({ hasText: 'bridge.example' }).first()).toBeVisible();
  await expect(dialogOf(page).locator('.monaco-diff-editor')).not.toHaveClass(/side-by-side/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  // The JSON pane, which loads after the comparison here, works.
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await expect(editor.json.locator('.view-line').filter({ hasText: 'client_name' })).toBeVisible();
});

test('without the code editor the words stay, and it says so', async ({ page, allowConsoleError }) => {
  allowConsoleError(/Failed to load|ERR_FAILED/);
  await page.route('**/assets/diff-editor-*.js', (route) => route.abort());
  const editor = await openChanged(page);
  await compare(editor);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page.getByRole('alert')).toContainText('The side-by-side view could not be loaded.');
  await page.getByRole('tab', { name: 'Changes in words' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('where the browser refuses workers, side by side marks what differs all the same', async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/worker/i);
  await page.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        throw new DOMException('Workers are blocked here.', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  const editor = await openChanged(page);
  await compare(editor);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(dialogOf(page).locator('.char-insert').first()).toBeVisible();
  await expect(page.getByText('nothing is marked in them')).toHaveCount(0);
});

test('where the code of workers does not arrive, side by side says that nothing is marked', async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/worker|Failed to load|ERR_FAILED/i);
  await page.route('**/assets/editor.worker-*.js', (route) => route.abort());
  const editor = await openChanged(page);
  await compare(editor);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page.getByText('both texts are shown, and nothing is marked in them')).toBeVisible();
  await expect(lines(page).filter({ hasText: 'https://bridge.example/hooks' })).toBeVisible();
  await page.getByRole('tab', { name: 'Changes in words' }).click();
  await expect(rows(page)).toHaveCount(2);
});
