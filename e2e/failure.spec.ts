import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

test('a page whose parts do not load says so, keeps the link, and leads back to the draft', async ({
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
