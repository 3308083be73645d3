import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

test('the list of sections marks the one that is read, by press and by scrolling', async ({ page }) => {
  await new EditorDriver(page).open();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  const current = sections.locator('[aria-current="location"]');
  await expect(current).toContainText('App');
  await sections.getByRole('link', { name: 'Webhooks' }).click();
  await expect(current).toContainText('Webhooks');
  await expect(page.getByRole('heading', { name: 'Webhooks', exact: true })).toBeFocused();
  await page.getByRole('heading', { name: 'Sign-in', exact: true }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await expect(current).toContainText('Sign-in');
});
