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
  await pick('ControlOrMeta+k', 'logo', /^Logo address/);
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
    // What comes first in the verdict is read whole, and what Download tells of it stands on the screen.
    const first = editor.verdict.getByText(/^1 problem/).first();
    const cut = await first.evaluate((text) => {
      const words = document.createRange();
      words.setStart(text.firstChild ?? text, 0);
      words.setEnd(text.firstChild ?? text, '1 problem'.length);
      return words.getBoundingClientRect().right - text.getBoundingClientRect().right;
    });
    expect(cut).toBeLessThanOrEqual(0);
    const mark = editor.button('Download').locator('[data-kind="error"]');
    if (await mark.isVisible()) expect((await mark.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  }
});

test('zoomed to 400 %, nothing is pinned but one row, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const editor = await new EditorDriver(page).open();
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await widthOf()).toBeLessThanOrEqual(320);
  await editor.box('/scope').focus();
  await expect(editor.box('/scope')).toBeInViewport();
  await expect(page.getByRole('banner')).not.toBeInViewport();
  const tabs = await page.getByRole('navigation', { name: 'View' }).boundingBox();
  expect(tabs?.y).toBe(0);
  expect(tabs?.height).toBeLessThan(50);
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  expect(await widthOf()).toBeLessThanOrEqual(320);
  await expect(editor.json).toBeInViewport();
});

test('by keyboard, the first endpoint is 12 stops from the start of the page, and Download 6', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const walk = async (isThere: () => boolean, enterAt: string[]) => {
    let stops = 0;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    while (!(await page.evaluate(isThere))) {
      await page.keyboard.press('Tab');
      stops += 1;
      expect(stops).toBeLessThan(40);
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (enterAt.some((part) => name.includes(part))) await page.keyboard.press('Enter');
    }
    return stops;
  };
  const atEndpoint = () => document.activeElement?.closest('[data-pointer$="/endpoint"]') !== null;
  expect(await walk(atEndpoint, ['Skip to the form', 'Webhooks'])).toBeLessThanOrEqual(12);
  await page.reload();
  await expect(editor.box('/client_name')).toBeEditable();
  const atDownload = () => document.activeElement?.getAttribute('aria-label') === 'Download';
  expect(await walk(atDownload, ['Skip to Share'])).toBeLessThanOrEqual(6);
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

test('the line between form and JSON is moved by keys and by hand, and stays where it was left', async ({
  page,
}) => {
  await new EditorDriver(page).open();
  const line = page.getByRole('separator', { name: 'Width of the form' });
  await line.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', '51');
  const box = await line.boundingBox();
  await page.mouse.move(box?.x ?? 0, 400);
  await page.mouse.down();
  await page.mouse.move(1280 * 0.4, 400);
  await page.mouse.up();
  await expect(line).toHaveAttribute('aria-valuenow', '40');
  await page.reload();
  await expect(line).toHaveAttribute('aria-valuenow', '40');
  expect((await line.boundingBox())?.x).toBeCloseTo(512, -1);
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

test('on a phone the JSON is text in colours, to read, select and copy, and nothing of the code editor is loaded', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.acme.Chat');
  await page.getByRole('button', { name: 'JSON', exact: true }).tap();
  const text = editor.json.locator('pre');
  await expect(text).toContainText('"client_name": "com.acme.Chat"');
  await text.tap();
  expect(await editor.copiedText()).toContain('com.acme.Chat');
  const colours = await text
    .locator('bdi')
    .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).color)).size);
  expect(colours).toBe(2);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /create-editor|worker/.test(name))).toEqual([]);
  await editor.command('Download');
  await context.close();
});
