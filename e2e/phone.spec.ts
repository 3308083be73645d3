import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';
import { nothingSticksOut, PHONE } from './support/thumb';

test.use(PHONE);

test('on a phone a link goes out through the system’s sheet, at one press', async ({ page }) => {
  await page.addInitScript(() => {
    const handed: unknown[] = [];
    const share = async (data: unknown) => void handed.push(data);
    Object.defineProperty(navigator, 'share', { value: share });
    Object.assign(globalThis, { handed });
  });
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.acme.Chat');
  await editor.button('Share').tap();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const url = await dialog.getByRole('textbox', { name: 'Share link' }).inputValue();
  const send = dialog.getByRole('button', { name: 'Send with another app' });
  await expect(send).toBeInViewport({ ratio: 1 });
  await send.tap();
  const handed = await page.evaluate(() => (globalThis as unknown as { handed: unknown[] }).handed);
  expect(handed).toEqual([{ title: 'com.acme.Chat.manifest.json', url }]);
  // Once, not a second time among the other ways.
  await dialog.getByText('Mail, QR code and more').tap();
  await expect(dialog.getByRole('button', { name: 'Copy mail text' })).toBeVisible();
  await nothingSticksOut(page);
  await expect(send).toHaveCount(1);
});

test('on a phone the JSON shows the section that was read in the form', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await page.getByRole('heading', { name: 'Engagement', exact: true }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]');
  await expect(current).toContainText('Engagement');
  await page.getByRole('button', { name: 'JSON', exact: true }).tap();
  await expect(editor.json.locator('[data-line]', { hasText: '"engagement"' })).toBeInViewport();
});

test('on a phone the names of drafts, and where a found thing stands, are read to their ends', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.northwind-hotels.ConciergeConnector.Production');
  await editor.command('Drafts');
  const row = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem').first();
  await expect(row).toContainText('Production');
  const cut = (parts: HTMLElement[]) =>
    parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((part) => part.textContent);
  expect(await row.locator('span').evaluateAll(cut)).toEqual([]);
  await page.keyboard.press('Escape');

  await editor.command('Find…');
  await page.getByRole('combobox').fill('endpoint');
  const found = page.getByRole('option', { name: /Conversation changes › Endpoint/ });
  await expect(found.first()).toBeVisible();
  expect(await found.first().locator('span').evaluateAll(cut)).toEqual([]);
});

test('on a small screen what is wrong with an import comes into view, with what can be done', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const editor = await new EditorDriver(page).open();
  await editor.submitImport('{ "client_name": "x",, }');
  const told = page.getByRole('dialog').getByRole('alert');
  await expect(told).toContainText('this comma is one too many');
  await expect(told.getByRole('button').last()).toBeInViewport({ ratio: 1 });
});
