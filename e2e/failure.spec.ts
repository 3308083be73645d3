import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** What the engines write to their consoles of code that did not arrive. */
const NOT_LOADED =
  /Failed to load resource|dynamically imported module|Loading module|review-page|share-dialog|^Error$/;

test('a review whose parts do not load says so, and keeps the link', { tag: '@firefox' }, async ({
  page,
  openFreshContext,
  allowConsoleError,
}) => {
  allowConsoleError(NOT_LOADED);
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

test('each part that does not load says so in its own place; the form goes on, and Try again leads back to the same place', {
  tag: '@firefox',
}, async ({ page, context, allowConsoleError }) => {
  allowConsoleError(NOT_LOADED);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const gone = /\/assets\/(next|share-dialog|more-menu|idle)-[^/]*\.js$/;
  await page.route(gone, (route) => route.abort());
  const editor = await new EditorDriver(page).open();
  const failed = (name: string) => page.locator('[data-failed-part]').filter({ hasText: name });
  const jsonPane = failed('The JSON pane could not be loaded. The rest of the page goes on without it.');
  await expect(jsonPane).toContainText('Your drafts are kept in this browser.');
  await expect(failed('The picture of the logo could not be loaded.')).toBeVisible();
  await expect(failed('The list of other keys could not be loaded.')).toHaveCount(5);
  await expect(failed('The list of problems could not be loaded.')).toBeVisible();

  await editor.box('/client_name').fill('com.example.Unsent');
  await editor.box('/description').fill('Typed just before it failed');
  await jsonPane.getByRole('button', { name: 'Copy the text' }).click();
  await expect.poll(clipboard).toContain('"description": "Typed just before it failed"');
  expect(await editor.documentText()).toBe(`${(await clipboard()).trimEnd()}\n`);

  await editor.button('More').click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('The menu could not be loaded.');
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('This dialog could not be loaded.');
  await dialog.getByRole('button', { name: 'Copy what happened' }).click();
  await expect(dialog.getByText('What happened is on the clipboard')).toBeVisible();
  expect(await clipboard()).toMatch(
    /^Install Manifest Editor: This dialog could not be loaded\.\nError: .*share-dialog/,
  );
  expect(await clipboard()).not.toMatch(/Unsent|Typed/);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await editor.box('/description').fill('Typed after it failed');

  await editor.button('Share').click();
  const again = dialog.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute(gone);
  await again.click();
  await expect(page.getByRole('textbox', { name: 'Share link' })).toHaveValue(/#1/);
  await page.keyboard.press('Escape');
  await expect(editor.box('/client_name')).toHaveValue('com.example.Unsent');
  await expect(editor.box('/description')).toHaveValue('Typed after it failed');
  await expect(editor.json).toContainText('com.example.Unsent');
  await expect(page.locator('[data-failed-part]')).toHaveCount(0);
});
