import { doc, nameField, open, restore, saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** Notes the store of each read of IndexedDB, in `reads`. */
const countReads = () => {
  const reads: string[] = [];
  Object.assign(globalThis, { reads });
  for (const where of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const read = where[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(where, {
        [name](this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
          reads.push(this instanceof IDBIndex ? this.objectStore.name : this.name);
          return read.apply(this, given);
        },
      });
    }
  }
};

test.describe('the list of drafts', () => {
  test('renames, duplicates, deletes with Undo, and opens', async ({ page }) => {
    await open(page);
    await nameField(page).fill('Bridge');
    await saved(page);
    await new EditorDriver(page).command('Drafts');
    const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');

    await page.getByRole('button', { name: 'Rename Bridge' }).click();
    await page.keyboard.type('For the account team');
    await page.keyboard.press('Enter');
    await expect(rows.filter({ hasText: 'For the account team' })).toContainText('Bridge');
    await page.getByRole('button', { name: 'Rename For the account team' }).click();
    await page.keyboard.type('Never mind');
    await page.keyboard.press('Escape');
    await expect(rows).toContainText(['For the account team']);

    await page.getByRole('button', { name: 'Duplicate For the account team', exact: true }).click();
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete For the account team (copy)' }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(rows).toHaveCount(2);

    await page.getByRole('button', { name: 'Delete For the account team', exact: true }).click();
    await expect(rows).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await new EditorDriver(page).command('Drafts');
    await expect(rows).toHaveCount(2);
    await page.getByRole('searchbox', { name: 'Search drafts' }).fill('(COPY)');
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'For the account team (copy)', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(nameField(page)).toHaveValue('Bridge');
  });

  test('keeps and restores a snapshot', async ({ page }) => {
    await open(page);
    await nameField(page).fill('As sent');
    await new EditorDriver(page).command('Drafts');
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Sent, 3 May');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Snapshots' })).toContainText('Sent, 3 May');
    await page.keyboard.press('Escape');
    await nameField(page).fill('Changed since');
    await page.reload();
    await new EditorDriver(page).command('Drafts');
    await page.getByRole('button', { name: 'Restore Sent, 3 May' }).click();
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('As sent');
    await page.getByRole('button', { name: 'Undo: Snapshot restored: Sent, 3 May' }).click();
    await expect(nameField(page)).toHaveValue('Changed since');
  });

  test('reads and draws no more than it shows of 1,000 drafts', async ({ page }) => {
    await open(page);
    const drafts = Array.from({ length: 1_000 }, (_, index) => ({
      ...{ id: `d${index}`, name: `Draft ${index}`, changedAt: 1_700_000_000_000 + index },
      text: doc(`com.example.app${index}`, { description: 'x'.repeat(2_000) }),
    }));
    await restore(page, drafts);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.evaluate(countReads);
    await new EditorDriver(page).command('Drafts');
    const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
    await expect(rows).toHaveCount(50);
    const reads = await page.evaluate(() => (globalThis as unknown as { reads: string[] }).reads);
    // The list is read in one piece, without a text, however many drafts there are.
    expect(reads).toContain('meta');
    expect(reads).not.toContain('texts');
    expect(reads).not.toContain('histories');
    expect(reads.length).toBeLessThan(10);
    await page.getByRole('searchbox', { name: 'Search drafts' }).fill('app77');
    await expect(rows).toHaveCount(11);
    await page.getByRole('searchbox', { name: 'Search drafts' }).fill('');
    await page.getByRole('button', { name: /^Show 50 more of \d+$/ }).click();
    await expect(rows).toHaveCount(100);
    await page.getByRole('button', { name: 'Draft 999', exact: true }).click();
    await expect(nameField(page)).toHaveValue('com.example.app999');
  });
});

test.describe('undo', () => {
  test('the keys act on the document wherever the focus is, and leave other text boxes alone', async ({
    page,
  }) => {
    await open(page);
    const before = await nameField(page).inputValue();
    await nameField(page).fill('Typed');
    // Before the script is there, the keys are the browser's own.
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(nameField(page)).toHaveValue(before);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(nameField(page)).toHaveValue('Typed');
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(nameField(page)).toHaveValue(before);
    await page.keyboard.press('Control+y');
    await expect(nameField(page)).toHaveValue('Typed');

    await new EditorDriver(page).command('Drafts');
    const search = page.getByRole('searchbox', { name: 'Search drafts' });
    await search.pressSequentially('abc');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(search).not.toHaveValue('abc');
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('Typed');
  });

  test('the list of changes jumps to any step and back', async ({ page }) => {
    await open(page);
    const description = new EditorDriver(page).box('/description');
    await nameField(page).fill('One');
    await description.fill('Two');
    await nameField(page).fill('Three');
    await new EditorDriver(page).command('All changes');
    const steps = page.getByRole('dialog').getByRole('listitem');
    await expect(steps).toHaveCount(4);
    await steps.nth(2).getByRole('button').click();
    await expect(steps.nth(2).getByRole('button')).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('One');
    await expect(page.getByRole('button', { name: 'Redo: description edited' })).toBeVisible();
    await new EditorDriver(page).command('All changes');
    await steps.nth(0).getByRole('button').click();
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('Three');
    await expect(description).toHaveValue('Two');
  });
});

test('the list says of each draft what there is besides errors, and calls "Valid" only what has nothing', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import('{ "client_name": "com.acme.One", "scope": "msg.consumer," }');
  await editor.import('{ "client_name": "com.acme.Two", "scope": "msg.consumer" }');
  await editor.import('{ "client_name": "", "scope": "msg.consumer," }');
  await editor.command('Drafts');
  const verdicts = page.getByRole('list', { name: 'Drafts' }).locator('[data-draft-verdict]');
  await expect(verdicts).toHaveText(['1 problem, 1 warning', 'Valid', 'Valid, 1 warning']);
});
