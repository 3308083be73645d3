import { EditorDriver } from './support/driver';
import { everySection } from './support/manifests';
import { expect, test } from './support/test';

test('a review tells hosts and problems before one scrolls, equal headers once, and leads to its parts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const editor = await new EditorDriver(page).open();
  const stray = everySection().replace(
    'hooks.northwind-hotels.eu/liveperson/events/4',
    'abc.ngrok.io/events',
  );
  await editor.import(stray.replaceAll('X-Api-Key', 'X-Tenant').replaceAll(/hush-hush-\d/g, 'northwind'));
  const link = await editor.shareLink();
  await page.goto(link);
  await expect(page.getByRole('banner')).toContainText('Nothing here changes your drafts.');
  const hosts = editor.review.locator('dd').filter({ hasText: /events?$/ });
  await expect(hosts).toHaveText(['hooks.northwind-hotels.eu 4 events', 'abc.ngrok.io 1 event']);
  const problem = editor.review.locator('[data-pointer$="ChatStateEvent/endpoint"][data-rule]');
  for (const seen of [hosts.first(), problem]) await expect(seen).toBeInViewport({ ratio: 1 });
  const webhooks = editor.review.locator('section[data-section="webhooks"]');
  await expect(webhooks).toContainText('X-Tenant, X-Request-Source on all 5 webhooks.');
  await expect(webhooks.getByRole('columnheader', { name: 'Headers' })).toHaveCount(0);

  const parts = page.getByRole('navigation', { name: 'Parts of the review' });
  for (const part of ['Webhooks', 'Your reply', 'JSON']) {
    await parts.getByRole('button', { name: part }).click();
    const region = editor.review.getByRole('region', { name: part, exact: true });
    await expect(region).toBeFocused();
    await expect(region).toBeInViewport();
  }
  expect(page.url()).toBe(link);
});

test('with a mouse, the note button of a row shows with the row; by key, with the focus', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await page.goto(await editor.shareLink());
  const note = editor.review.getByRole('button', { name: 'Note: Scope' });
  await expect(note).toHaveCSS('opacity', '0');
  await editor.review.locator('[data-row="/scope"]').hover();
  await expect(note).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await expect(note).toHaveCSS('opacity', '0');
  await editor.review.getByRole('button', { name: 'Note: Grant types' }).focus();
  await page.keyboard.press('Tab');
  await expect(note).toBeFocused();
  await expect(note).toHaveCSS('opacity', '1');
});
