import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** The pointers of the fields that a window shows whole. */
function wholeFields(page: Page): Promise<string[]> {
  return page.locator('[data-pointer]:not([data-rule])').evaluateAll((all) =>
    all.flatMap((field) => {
      const { top, bottom, height } = field.getBoundingClientRect();
      const isWhole = field.checkVisibility() && height > 0 && top >= 0 && bottom <= innerHeight;
      return isWhole ? ((field as HTMLElement).dataset.pointer ?? []) : [];
    }),
  );
}

test('a first visit shows nine fields on a screen of 1440 x 900, each with what it is for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const editor = await new EditorDriver(page).open();
  // The note on the logo comes with the pictures.
  await expect(page.getByText('This is a path inside the platform')).toBeVisible();
  const fields = await wholeFields(page);
  expect(fields.length).toBeGreaterThanOrEqual(9);
  for (const pointer of ['/client_name', '/scope']) {
    expect(fields).toContain(pointer);
    const help = editor.field(pointer).getByRole('button', { name: /^More about/ });
    await expect(help).toBeInViewport({ ratio: 1 });
  }
});

test('the note of the first visit is one line at 1280 px', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const note = page.getByRole('region', { name: 'First visit' });
  const tops = await note
    .getByRole('listitem')
    .evaluateAll((all) => [...new Set(all.map((step) => step.getBoundingClientRect().top))]);
  expect(tops).toHaveLength(1);
  expect((await note.boundingBox())?.height).toBeLessThan(40);
  await editor.box('/client_name').fill('com.acme.Chat');
  await expect(note).toHaveCount(0);
});

for (const width of [1440, 390]) {
  test(`nothing moves when an error appears below a field, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const editor = await new EditorDriver(page).open();
    // The note above goes with the first change.
    await page.getByRole('button', { name: 'Close this note' }).click();
    const topOf = async (pointer: string) => (await editor.field(pointer).boundingBox())?.y;
    const before = await topOf('/display_name');
    await editor.box('/client_name').fill('');
    await editor.box('/display_name').focus();
    const error = editor.field('/client_name').locator('[data-severity="error"]');
    await expect(error).toBeVisible();
    // For a moment the advice on the text before stands there, too.
    await expect.poll(() => topOf('/display_name')).toBe(before);
    await expect(error.getByRole('button', { name: /^Why/ })).toBeVisible();
    // Whoever asks for the help gets it beside the error.
    await expect(editor.box('/client_name')).toHaveAccessibleDescription(/The unique name/);
  });
}
