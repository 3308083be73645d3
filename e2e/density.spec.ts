import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { openWithProblems, problems, rowOf } from './support/severities';
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
  const form = page.locator('[data-pane="form"]');
  expect(await form.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
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

test('a long checklist has headings, two columns where there is room, and marks what the template ticks', async ({
  page,
}) => {
  const list = '/capabilities/engagement/visitor_behavior';
  const editor = await new EditorDriver(page).open();
  const group = editor.field(list).getByRole('group');
  await expect(group.getByRole('paragraph')).toHaveText(['On the pages', 'Reported by the site']);
  const tops = async () => {
    const boxes = ['visited_location', 'time_on_location'].map((value) => editor.row(list, value));
    return Promise.all(boxes.map(async (box) => (await box.boundingBox())?.y));
  };
  const [first, second] = await tops();
  expect(second).toBe(first);
  await expect(editor.row(list, 'cart_value')).not.toHaveAccessibleDescription(/in the template/);
  await editor.row(list, 'cart_value').click();
  await expect(editor.row(list, 'cart_value')).toHaveAccessibleDescription(/in the template/);
  await expect(editor.field(list)).toContainText('9 of 10');

  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await tops();
  expect(below).toBeGreaterThan(above ?? Number.POSITIVE_INFINITY);
  // Among what a filter leaves there are no groups.
  await editor.field(list).getByRole('searchbox').fill('cart');
  await expect(group.getByRole('paragraph')).toHaveCount(0);
  await expect(group.getByRole('checkbox')).toHaveCount(2);
});

test('rows of the problem list show their whole message where the form is narrow, short ones on one line where it is wide', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  await openWithProblems(editor);
  await editor.verdict.getByRole('button').click();
  const row = rowOf(problems(editor), 'schema/format/https-url').locator('summary');
  const message = row.getByText('Start the address with https://');
  const cut = () => message.evaluate((text) => text.scrollWidth - text.clientWidth);
  await page.setViewportSize({ width: 1024, height: 900 });
  expect(await cut()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1600, height: 900 });
  expect((await row.boundingBox())?.height).toBeLessThan(32);
  expect(await cut()).toBeLessThanOrEqual(0);
  // The heading says the section; the place of a row goes on from there, and its buttons name all of it.
  await expect(row).toContainText('Text messages › Endpoint');
  await expect(row).not.toContainText('Webhooks ›');
  await expect(page.getByRole('button', { name: /^Go to field.*Webhooks ›/ }).first()).toBeVisible();
});
