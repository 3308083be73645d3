import type { Page } from '@playwright/test';
import { doc, restore, saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** Writes records into the database as they are, past everything that the page checks. */
const put = (page: Page, records: Record<string, unknown[]>) =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('manifest-drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(Object.keys(all), 'readwrite');
          for (const [store, values] of Object.entries(all))
            for (const value of values) tx.objectStore(store).put(value);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    records,
  );

/** What was open is forgotten, so that the next load has to take it from the database. */
const forgetJournal = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

const drafts = (page: Page) => page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
const openDrafts = (page: Page) => new EditorDriver(page).command('Drafts');

test.describe('failure story 18: one stored record of an unexpected shape', () => {
  test('a draft that cannot be read is named and can be downloaded as it is; all others open', async ({
    page,
  }) => {
    const editor = await new EditorDriver(page).open();
    await restore(page, [
      { id: 'good', name: 'Good', text: doc('com.example.Good') },
      { id: 'bad', name: 'Bad', text: doc('com.example.Bad') },
    ]);
    await put(page, { texts: [{ id: 'bad', text: 7 }] });
    await forgetJournal(page);
    await page.reload();
    await expect(editor.box('/client_name')).toHaveValue('com.example.Good');
    const messages = page.getByRole('region', { name: /Messages/ });
    await expect(messages).toContainText(
      'Draft “Bad” could not be read and was set aside: its text is a number.',
    );

    await openDrafts(page);
    await expect(drafts(page)).toHaveText([/Good/]);
    const aside = page.getByRole('list', { name: 'Could not be read' }).getByRole('listitem');
    await expect(aside).toHaveText([/Draft “Bad”.*Its text is a number/s]);
    const { text } = await editor.download(aside.getByRole('button', { name: /^Download it as it is/ }));
    expect(JSON.parse(text)).toMatchObject({
      title: 'Draft “Bad”',
      records: { meta: { id: 'bad', name: 'Bad' }, texts: { id: 'bad', text: 7 } },
    });
    const backup = await editor.download(editor.button('Back up all'));
    expect(JSON.parse(backup.text).drafts).toMatchObject([{ text: doc('com.example.Good') }]);

    // It is said once; the list goes on naming it.
    await page.reload();
    await openDrafts(page);
    await expect(aside).toHaveCount(1);
    await expect(messages).toBeEmpty();
  });

  test('records that are good in part open with what is good', async ({ page }) => {
    const editor = await new EditorDriver(page).open();
    await restore(page, [{ id: 'odd', name: 'Odd', text: doc('com.example.Odd') }]);
    await put(page, {
      meta: [{ id: 'odd', name: {} }],
      histories: [{ id: 'odd', past: 'x' }],
      snapshots: [{ id: 's', draft: 'odd', name: 'No time', text: doc('com.example.Then') }],
    });
    await page.reload();
    await expect(editor.box('/client_name')).toHaveValue('com.example.Odd');
    await openDrafts(page);
    await expect(page.getByRole('list', { name: 'Snapshots' })).toContainText('time unknown');
    await page.getByRole('button', { name: 'Restore No time' }).click();
    await page.keyboard.press('Escape');
    await expect(editor.box('/client_name')).toHaveValue('com.example.Then');
    await saved(page);
    expect(JSON.parse((await backupOf(editor)).text).drafts).toHaveLength(1);
  });

  test('a journal entry that cannot be read keeps nobody out', { tag: '@firefox' }, async ({ page }) => {
    const editor = await new EditorDriver(page).open();
    await editor.box('/client_name').fill('com.example.Kept');
    await saved(page);
    await page.evaluate(() => {
      const place = JSON.stringify({ page: 'gone', draft: 'gone' });
      const entry = {
        page: 'gone',
        draft: 'gone',
        version: 'gone.2',
        base: 'gone.1',
        after: [],
        entries: [{}],
      };
      localStorage.setItem('draft-journal:gone:gone', JSON.stringify({ ...entry, text: 7 }));
      localStorage.setItem('draft-last', place);
      sessionStorage.setItem('draft-here', place);
    });
    await page.reload();
    await expect(editor.box('/client_name')).toHaveValue('com.example.Kept');
    await expect(page.getByRole('region', { name: /Messages/ })).toContainText(
      'Unsaved changes could not be read',
    );
  });
});

async function backupOf(editor: EditorDriver): Promise<{ text: string }> {
  await openDrafts(editor.page);
  return editor.download(editor.button('Back up all'));
}

test('what an earlier version kept in localStorage comes along, and goes with its draft', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Noted');
  await saved(page);
  await page.evaluate(() => {
    const { draft } = JSON.parse(localStorage.getItem('draft-last') ?? '') as { draft: string };
    const note = { pointer: '/scope', text: 'Too wide' };
    const kept = { notes: [note], seen: ['/scope Too wide'], rejected: [] };
    localStorage.setItem(`draft-notes:${draft}`, JSON.stringify(kept));
  });
  await page.reload();
  await expect(editor.field('/scope')).toContainText('Too wide');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('notes'))))
    .toEqual([]);
  await page.reload();
  await expect(editor.field('/scope')).toContainText('Too wide');

  await openDrafts(page);
  await page.getByRole('button', { name: 'Delete com.example.Noted' }).click();
  await expect(drafts(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'com.example.Noted Open', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.field('/scope')).toContainText('Too wide');
});

test('Edit a copy, pressed twice, makes two drafts that can be told apart', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.acme.Chat');
  const link = await editor.shareLink();
  for (let time = 0; time < 2; time += 1) {
    await page.goto(link);
    await editor.button('Edit a copy').click();
    await expect(editor.box('/client_name')).toHaveValue('com.acme.Chat');
  }
  await openDrafts(page);
  const names = drafts(page).getByRole('button', { name: /^com\.acme\.Chat/ });
  await expect(names.locator('span:first-child')).toHaveText([
    'com.acme.Chat (copy 2)',
    'com.acme.Chat (copy)',
    'com.acme.Chat',
  ]);
});
