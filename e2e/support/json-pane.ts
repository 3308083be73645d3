import { expect, type Locator, type Page } from '@playwright/test';
import { EditorDriver } from './driver';

export const pane = (page: Page): Locator => page.getByRole('region', { name: 'JSON', exact: true });
export const plain = (page: Page): Locator => pane(page).locator('pre');
export const nameField = (page: Page): Locator => new EditorDriver(page).box('/client_name');
/** A line of the editor, by a text in it. The editor writes spaces as no-break spaces. */
export const line = (page: Page, text: string): Locator =>
  pane(page)
    .locator('.view-line')
    .filter({ hasText: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')) })
    .first();

/** Opens the editor and asks for its code editor, as a hand does that goes there. */
export async function open(page: Page): Promise<void> {
  await page.goto('./');
  await pane(page).hover();
  await expect(line(page, '"client_name"')).toBeVisible();
}

/** The whole text of the document, as the pane hands it out. */
export async function copied(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing copied'));
  await pane(page).getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByText('JSON copied to the clipboard.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('nothing copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Imports a text as a file and waits until it is the document. */
export const importFile = (page: Page, text: string): Promise<void> =>
  new EditorDriver(page).importFile('manifest.json', text);

/** Puts the cursor behind the last character of a line. */
export async function clickLineEnd(page: Page, text: string): Promise<void> {
  await line(page, text).click();
  await page.keyboard.press('End');
}
