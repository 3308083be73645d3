import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { line, nameField, open, pane, plain } from './support/json-pane';
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

test('below the bar of sections, too, the one that is read is marked, not what is left of the one above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  await new EditorDriver(page).open();
  const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current="location"]');
  for (const [id, title] of [
    ['webhooks', 'Webhooks'],
    ['launch', 'Launch'],
    ['engagement', 'Engagement'],
    ['sign-in', 'Sign-in'],
  ]) {
    await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await expect(current).toContainText(title ?? '');
  }
});

/** Scrolls the form as a hand does, until a section stands at its top. */
async function scrollTo(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title, exact: true }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
}

for (const [view, lineOf] of [
  ['plain text', (page: Page, text: string) => plain(page).locator('[data-line]', { hasText: text }).first()],
  ['code editor', line],
] as const) {
  test(`the JSON shows the section that is read in the form, in the ${view}`, async ({
    page,
    allowConsoleError,
  }) => {
    await new EditorDriver(page).open();
    if (view === 'code editor') {
      await pane(page).hover();
      await expect(line(page, '"client_name"')).toBeVisible();
    } else {
      // It stays where the code editor does not come.
      allowConsoleError('ERR_FAILED');
      await page.route(/create-editor/, (route) => route.abort());
    }
    await scrollTo(page, 'Engagement');
    await expect(lineOf(page, '"engagement"')).toBeInViewport();
    await expect(lineOf(page, '"visitor_behavior"')).toBeInViewport();
    await expect(page.locator('body')).toBeFocused();
    await scrollTo(page, 'App');
    await expect(lineOf(page, '"client_name"')).toBeInViewport();
    // A section that is not used has no lines: the JSON stays.
    await scrollTo(page, 'Launch');
    await expect(page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]')).toContainText(
      'Launch',
    );
    await expect(lineOf(page, '"client_name"')).toBeInViewport();
  });
}

test('the JSON stays where it is while somebody reads or types in it', async ({ page }) => {
  await open(page);
  await nameField(page).press('ControlOrMeta+Enter');
  await expect(pane(page).getByRole('textbox')).toBeFocused();
  await scrollTo(page, 'Engagement');
  const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]');
  await expect(current).toContainText('Engagement');
  await expect(line(page, '"client_name"')).toBeInViewport();
  // Then the form again: the next section is followed.
  await page.getByRole('heading', { name: 'Engagement', exact: true }).focus();
  await scrollTo(page, 'Sign-in');
  await expect(current).toContainText('Sign-in');
  await scrollTo(page, 'Engagement');
  await expect(line(page, '"engagement"')).toBeInViewport();
});
