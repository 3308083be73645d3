import { expect, type Locator, type Page } from '@playwright/test';
import { EditorDriver } from './driver';

export const nameField = (page: Page): Locator => new EditorDriver(page).box('/client_name');

/** A manifest's text, with a name and what else is given. */
export const doc = (name: string, more: object = {}) =>
  JSON.stringify({ client_name: name, ...more }, null, 2);

/** Waits until the page says that everything is stored. */
export const saved = (page: Page) => expect(page.locator('header [data-kind="saved"]')).toBeVisible();

/** Opens the editor, not waiting for more of it than the form. */
export async function open(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(nameField(page)).toBeVisible();
}

/** Opens a text as a draft of its own, as a backup that is restored does; the way in for many or long texts. */
export async function restore(
  page: Page,
  drafts: { id: string; name?: string; text: string; changedAt?: number }[],
) {
  await new EditorDriver(page).command('Drafts');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const backup = JSON.stringify({ format: 'install-manifest-drafts', version: 1, drafts });
  await (await chooser).setFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await expect(page.getByText(/^Added \d+ drafts?\./)).toBeVisible();
}
