import { readFile, writeFile } from 'node:fs/promises';
import { EditorDriver } from './support/driver';
import { longestFreeze, paced, watchFreezes } from './support/freezes';
import { expect, test } from './support/test';

/** Milliseconds of an ordinary machine: more than the 200 that no button may take, for what else a machine does. */
const MAX_FREEZE = 500;

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join(',');

/** As large as import takes, and with as many values. */
const LARGEST = {
  '24,000 keys': `{"client_name":"com.acme.Large",${many(24_000, (at) => `"key${at}":"${'v'.repeat(195)}${at}"`)}}`,
  'a text of 5 MB': `{"client_name":"com.acme.Large","description":"${'word '.repeat(1_048_000)}"}`,
};

for (const [what, text] of Object.entries(LARGEST))
  test(`nothing stops the page in a document of 5 MB, ${what}: whatever is pressed`, async ({
    page,
  }, info) => {
    test.setTimeout(120_000);
    await watchFreezes(page);
    const editor = await new EditorDriver(page).open();
    await expect(editor.json.locator('.view-line').first()).toBeVisible();
    await longestFreeze(page);
    const took: Record<string, number> = {};
    const note = async (step: string) => {
      await expect(page.locator('header [data-kind="saved"]')).toBeVisible();
      took[step] = await longestFreeze(page);
    };

    const path = info.outputPath('large.json');
    await writeFile(path, text);
    await editor.press('Import');
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(path);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(editor.box('/client_name')).toHaveValue('com.acme.Large');
    await note('Import');

    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(editor.box('/client_name')).not.toHaveValue('com.acme.Large');
    await note('Undo');
    await page.getByRole('button', { name: /^Redo: / }).click();
    await expect(editor.box('/client_name')).toHaveValue('com.acme.Large');
    await note('Redo');

    await editor.box('/client_name').fill('com.acme.Larger');
    await expect(editor.json.getByText('com.acme.Larger').first()).toBeVisible();
    await note('a key');

    await editor.json.getByRole('button', { name: 'Format' }).click();
    await expect(editor.json.locator('.view-line').nth(1)).toContainText('com.acme.Larger');
    await note('Format');

    await editor.command('Compare');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('com.acme.Larger').first()).toBeVisible();
    await note('Compare');
    await dialog.getByRole('button', { name: /^Revert: / }).click();
    await expect(dialog.getByRole('status')).toContainText('Reverted: ');
    await expect(editor.box('/client_name')).toHaveValue('com.acme.Large');
    await note('Revert');
    await page.keyboard.press('Escape');

    expect((await editor.documentText()).length).toBeGreaterThan(text.length);
    await note('Download');

    await editor.button('Share').click();
    await expect(dialog.getByRole('alert')).toContainText('too large');
    await note('Share');
    await page.keyboard.press('Escape');

    await editor.command('Drafts');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Back up/ }).click(),
    ]);
    expect((await readFile(await file.path())).length).toBeGreaterThan(text.length);
    await note('a backup');

    const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
    await dialog.getByRole('button', { name: 'Duplicate com.acme.Large', exact: true }).click();
    await expect(rows).toHaveCount(2);
    await note('a duplicate');
    await dialog.getByRole('button', { name: 'com.acme.Large (copy)', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(editor.json.locator('.view-line').nth(1)).toContainText('com.acme.Large');
    await note('another draft');

    const figures = Object.entries(took).map(([step, freeze]) => `${step} ${Math.round(freeze)}`);
    process.stdout.write(`Longest task in 5 MB, ${what}, ms: ${figures.join(', ')}\n`);
    const most = await paced(page, MAX_FREEZE);
    expect(Object.entries(took).filter(([, freeze]) => freeze > most)).toEqual([]);
  });
