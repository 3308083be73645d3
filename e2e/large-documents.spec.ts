import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

const REDIRECTS = '/redirect_uris';

test('a list of thousands is drawn page by page, and each row of it can be reached', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const addresses = Array.from({ length: 3_000 }, (_, index) => `https://a.example/${index}`);
  addresses[1_234] = 'http://';
  await editor.importFile(
    'large.json',
    JSON.stringify({ ...JSON.parse(TEMPLATE), client_name: 'com.acme.Large', redirect_uris: addresses }),
  );
  const list = editor.field(REDIRECTS);
  const boxes = list.getByRole('textbox');
  const pages = list.getByRole('group', { name: /^Rows of/ });
  await expect(boxes).toHaveCount(50);
  await expect(pages).toContainText('1 to 50 of 3,000');

  await pages.getByRole('button', { name: /^Rows after these/ }).click();
  await expect(boxes).toHaveCount(50);
  await expect(editor.box(`${REDIRECTS}/50`)).toHaveValue('https://a.example/50');
  await pages.getByRole('button', { name: /^Rows before these/ }).click();
  await expect(editor.box(`${REDIRECTS}/0`)).toHaveValue('https://a.example/0');

  // A problem leads to its row, whatever the page.
  await editor.verdict.getByRole('button').first().click();
  await page.getByRole('listitem').filter({ hasText: '1235' }).getByRole('button').first().click();
  await expect(editor.box(`${REDIRECTS}/1234`)).toBeFocused();
  await expect(boxes).toHaveCount(50);

  await list.getByRole('button', { name: /^Add/ }).click();
  await expect(editor.box(`${REDIRECTS}/3000`)).toBeFocused();
  await expect(boxes).toHaveCount(1);
  await list.getByRole('button', { name: /^Remove redirect/ }).click();
  await expect(editor.box(`${REDIRECTS}/2999`)).toHaveValue('https://a.example/2999');
});
