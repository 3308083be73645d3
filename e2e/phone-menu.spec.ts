import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { InstallDriver } from './support/install-driver';
import { CONTENT, MANIFEST } from './support/noting-driver';
import { expect, test } from './support/test';
import { importFile, nothingSticksOut, PHONE, pick, thumb, write } from './support/thumb';

// What the menu of a phone leads to, used with a thumb to its end. The rest of README's tasks: phone-tasks.spec.ts.
test.use(PHONE);

const dialogOf = (page: Page) => page.getByRole('dialog');

async function close(page: Page): Promise<void> {
  await thumb(dialogOf(page).getByRole('button', { name: 'Close' }));
  await expect(dialogOf(page)).toHaveCount(0);
}

test('by thumb: a copy for another account, the install request, and the check of what was installed', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const dialog = dialogOf(page);
  await importFile(page, 'noted.json', MANIFEST);
  await pick(page, 'Copy for another account');
  await write(dialog.getByRole('textbox', { name: /^hooks\.example\.com/ }), 'staging.example.com');
  await expect(dialog).toContainText('https://hooks.example.com');
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: 'Make the copy' }));
  await expect(dialog).toHaveCount(0);
  await expect(editor.box(`${CONTENT}/endpoint`)).toHaveValue('https://staging.example.com/in');

  await pick(page, 'Install');
  const install = new InstallDriver(page);
  await thumb(dialog.locator('summary', { hasText: 'Install request' }));
  await expect(install.command('install')).toContainText('https://staging.example.com/in');
  await nothingSticksOut(page);
  await thumb(dialog.locator('summary', { hasText: 'Check what was installed' }));
  await write(install.answer, MANIFEST.replace('"max_retries": 3', '"max_retries": 4'));
  await thumb(page.getByRole('button', { name: 'Check the response' }));
  await expect(install.result).toContainText('3 → 4');
  await nothingSticksOut(page);
});

test('by thumb: the sample notifications, a backup and back, a template, Help, and German', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const dialog = dialogOf(page);
  await importFile(page, 'noted.json', MANIFEST);
  await expect(editor.box('/client_name')).toHaveValue('com.example.Noted');
  await pick(page, 'Test the endpoints');
  await thumb(dialog.getByRole('button', { name: 'Make one up' }));
  await expect(dialog.getByText('curl').first()).toBeVisible();
  await nothingSticksOut(page);
  await close(page);

  await pick(page, 'Drafts');
  const arriving = page.waitForEvent('download');
  await thumb(dialog.getByRole('button', { name: 'Back up all' }));
  const backup = await readFile(await (await arriving).path());
  expect(backup.toString()).toContain('com.example.Noted');
  const choosing = page.waitForEvent('filechooser');
  await thumb(dialog.getByRole('button', { name: 'Restore a backup' }));
  await (await choosing).setFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
  await expect(dialog.getByRole('status').first()).not.toBeEmpty();
  await nothingSticksOut(page);
  await close(page);

  await pick(page, 'New');
  await thumb(dialog.getByRole('radio', { name: 'Blank' }));
  await thumb(dialog.getByRole('button', { name: 'Create' }));
  await expect(dialog).toHaveCount(0);
  await expect(editor.field(CONTENT)).toHaveCount(0);

  const opening = page.waitForEvent('popup');
  await pick(page, 'Help');
  const help = await opening;
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  await nothingSticksOut(help);
  await help.close();
  await thumb(editor.button('More'));
  await thumb(page.getByRole('menuitemradio', { name: 'Deutsch' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await nothingSticksOut(page);
});
