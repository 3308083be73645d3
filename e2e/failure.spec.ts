import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

test('a review whose parts do not load says so, and keeps the link', { tag: '@firefox' }, async ({
  page,
  openFreshContext,
  allowConsoleError,
}) => {
  allowConsoleError(/Failed to load resource|dynamically imported module|review-page/);
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Sent');
  const link = await editor.shareLink();

  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.route('**/assets/review-page-*.js', (route) => route.abort());
  await other.page.goto(link);
  await expect(other.page.getByRole('alert')).toContainText('The link could not be shown');
  await other.page.unroute('**/assets/review-page-*.js');
  await other.button('Reload the page').click();
  await expect(other.review.getByRole('heading', { level: 1 })).toHaveText('com.example.Sent');
});

test('an editor whose parts do not load says so, hands out the text, and leads back to the draft', {
  tag: '@firefox',
}, async ({ page, allowConsoleError }) => {
  allowConsoleError(/Failed to load resource|dynamically imported module|share-dialog/);
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Unsent');
  await editor.box('/description').fill('Typed just before it failed');
  const before = await editor.documentText();

  await page.route('**/assets/share-dialog-*.js', (route) => route.abort());
  await editor.button('Share').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not go on' })).toContainText(
    'A part of this page did not load, or failed.',
  );
  expect((await editor.download(editor.button('Download the manifest'))).text).toBe(before);

  await page.unroute('**/assets/share-dialog-*.js');
  await editor.button('Reload the page').click();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Unsent');
  await expect(editor.box('/description')).toHaveValue('Typed just before it failed');
  expect(await editor.documentText()).toBe(before);
  expect(await editor.shareLink()).toMatch(/#1/);
});
