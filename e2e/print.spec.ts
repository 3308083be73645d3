import { EditorDriver } from './support/driver';
import { everySection } from './support/manifests';
import { pagesOf } from './support/pdf';
import { expect, test } from './support/test';

const NOTE =
  'Hi team,\n\nthis is our first connector for the returns desk.\nPlease install it on the sandbox account before Friday;\nthe test endpoint answers already,\nand I am reachable by phone all day.\n\nMany thanks!';

/** Opens the review of a manifest, sent with a long note. */
async function review(editor: EditorDriver, manifest: string): Promise<void> {
  await editor.open();
  await editor.import(manifest);
  await editor.button('Share').click();
  const dialog = editor.page.getByRole('dialog');
  await dialog.getByText('Say who sends it').click();
  await dialog.getByRole('textbox', { name: 'Account number' }).fill('41827364');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Dana Whitfield');
  await dialog.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await editor.page.goto(await dialog.getByRole('textbox', { name: 'Share link' }).inputValue());
  await expect(editor.json).toContainText('}');
}

const sheetsOf = async (editor: EditorDriver, format = 'A4'): Promise<number> =>
  pagesOf(await editor.page.pdf({ format })).length;

test('a manifest with every section, ten headers, withheld values and a long note prints on two A4 pages', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = new EditorDriver(page);
  await review(editor, everySection());
  expect(await sheetsOf(editor)).toBe(2);
  for (const card of ['Install request', 'Check what was installed']) await page.getByText(card).click();
  await expect(page.getByRole('textbox', { name: 'Response of the installation API' })).toBeVisible();
  expect(await sheetsOf(editor)).toBe(2);
});

test('problems print with the rest on two A4 pages', async ({ page }) => {
  const editor = new EditorDriver(page);
  await review(editor, everySection().replaceAll('https://hooks', 'http://hooks'));
  await expect(editor.review.getByRole('heading', { name: /problem/ })).toBeVisible();
  expect(await sheetsOf(editor)).toBe(2);
});

for (const format of ['A4', 'Letter']) {
  test(`a manifest that is larger in every way still prints on two pages of ${format}`, async ({ page }) => {
    const manifest = JSON.parse(everySection());
    for (const language of ['de', 'fr', 'es', 'ja', 'pt-BR']) {
      manifest[`client_name#${language}`] = `Northwind Concierge (${language})`;
    }
    manifest.redirect_uris.push('https://a.example/callback', 'https://b.example/callback');
    for (const webhook of Object.values<Record<string, unknown>>(manifest.capabilities.webhooks)) {
      if (!webhook.endpoint) continue;
      webhook.endpoint = `http://hooks.northwind-hotels.eu/liveperson/${'long/'.repeat(12)}events`;
      webhook.headers = ['X-Api-Key', 'X-Request-Source', 'X-Tenant', 'X-Stage'].map((header_name) => ({
        header_name,
        header_value: 'hush-hush',
      }));
    }
    const editor = new EditorDriver(page);
    await review(editor, JSON.stringify(manifest, null, 2));
    for (const place of ['Client name', 'Display name', 'Description']) {
      await page
        .getByRole('button', { name: `Note: ${place}`, exact: true })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('textbox').fill(`Please look at ${place} again.`);
      await page.getByRole('dialog').getByRole('button', { name: 'Keep note' }).click();
    }
    expect(await sheetsOf(editor, format)).toBe(2);
    // The screen is as it was.
    await expect(editor.review).toHaveCSS('zoom', '1');
  });
}

test('paper is light whatever the screen shows, and a JSON of many pages is named instead of printed', async ({
  page,
}) => {
  const manifest = JSON.parse(everySection());
  manifest.enabled_for_profiles = Array.from({ length: 600 }, (_, index) => index);
  await page.emulateMedia({ colorScheme: 'dark' });
  const editor = new EditorDriver(page);
  await review(editor, JSON.stringify(manifest, null, 2));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colour = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(Math.max(...(colour.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number))).toBeLessThan(64);
  // Firefox prints what follows over a grid or a flexible box that ends on another sheet.
  const cells = editor.review.locator('> div > [data-section]');
  await expect(cells).toHaveCount(5);
  for (const box of [editor.review, cells.first().locator('..'), ...(await cells.all())])
    await expect(box).toHaveCSS('display', /^(block|flow-root)$/);
  await expect(editor.json).toContainText('The JSON is too long to be printed here.');
  await expect(editor.json.locator('pre')).toBeHidden();
  expect(await sheetsOf(editor)).toBeLessThanOrEqual(2);
});
