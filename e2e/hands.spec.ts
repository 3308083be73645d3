import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

test('the palette finds commands, fields by title or key, problems and drafts, and leads there', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import('{"client_name":"com.acme.First"}');
  await editor.import('{"client_name":"com.acme.Second","description":"App description"}');
  const palette = page.getByRole('dialog', { name: 'Find a command, field, problem or draft' });
  const pick = async (keys: string, words: string, row: string | RegExp) => {
    await page.keyboard.press(keys);
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(palette.getByRole('option', { name: row }).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
  };

  await pick('F1', 'logo_uri', /^Logo address/);
  await expect(editor.box('/logo_uri')).toBeFocused();
  await pick('ControlOrMeta+k', 'share', 'Share');
  await expect(page.getByRole('textbox', { name: 'Share link' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await pick('ControlOrMeta+k', 'is a placeholder', /"App description" is a placeholder/);
  await expect(editor.box('/description')).toBeFocused();
  await pick('ControlOrMeta+k', 'com.acme.First', 'com.acme.First');
  await expect(editor.box('/client_name')).toHaveValue('com.acme.First');
});

test('shortcuts download, import, go to a section and list themselves, and leave typing alone', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const list = page.getByRole('dialog', { name: 'Shortcuts' });
  // They come when the page has nothing better to do.
  await expect(async () => {
    await page.keyboard.press('Shift+?');
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(list).toContainText('Download the manifest');
  await page.keyboard.press('Escape');

  await editor.box('/client_name').fill('What');
  await editor.box('/client_name').press('Shift+?');
  await expect(editor.box('/client_name')).toHaveValue('What?');
  await expect(list).toHaveCount(0);

  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('ControlOrMeta+s')]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  await page.keyboard.press('ControlOrMeta+o');
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { name: 'Webhooks', exact: true })).toBeFocused();
});

test('the header is one row at every width, and never grows with the verdict', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const height = async () => (await page.getByRole('banner').boundingBox())?.height;
  for (const width of [1440, 1024, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await editor.import(TEMPLATE);
    const before = await height();
    expect(before).toBeLessThanOrEqual(56);
    await editor.import('{"capabilities":{"webhooks":{"a.B":{"endpoint":"http://10.0.0.1:99/"}}}}');
    await expect(editor.verdict).toContainText('problem');
    expect(await height()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('the draft is renamed in place, and colours that were chosen stay', { tag: '@firefox' }, async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await page.getByRole('button', { name: 'Draft: App name. Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill('Returns desk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Draft: Returns desk. Rename' })).toBeVisible();
  await editor.button('More').click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(background).toBe('rgb(15, 17, 23)');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Draft: Returns desk. Rename' })).toBeVisible();
  expect(await background()).toBe('rgb(15, 17, 23)');
});

test('a message covers nothing, and stands inside of the dialog that is open', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import('{"client_name":"com.acme.Chat"}');
  const message = page.getByRole('region', { name: 'Messages' });
  await expect(message.getByRole('button', { name: 'Undo' })).toBeVisible();
  const [main, bar] = await Promise.all([page.locator('main').boundingBox(), message.boundingBox()]);
  expect((main?.y ?? 0) + (main?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);

  // Behind a dialog it is out of reach: its Undo would change what the dialog is about.
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  await expect(page.locator('[data-messages]').first()).toHaveAttribute('inert');
  await page.keyboard.press('Escape');
  await expect(message.getByRole('button', { name: 'Undo' })).toBeVisible();
});
