import type { Page } from '@playwright/test';
import { saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const lookAgain = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('focus')));
const messages = (page: Page) => page.getByRole('region', { name: /Messages/ });

test('site data that is cleared while the page is open: it is said, and the draft is stored again', async ({
  page,
  context,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Cleared');
  await saved(page);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await lookAgain(page);
  await expect(messages(page)).toContainText('The data of this site was cleared in this browser.');
  await saved(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Cleared');
});

test('storage that opens and never answers counts as failed, and nothing waits for it for ever', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      request.addEventListener = () => {};
      return request;
    };
  });
  const editor = await new EditorDriver(page).open();
  await expect(editor.button('Not saved: storage does not answer')).toBeVisible();
  await editor.box('/client_name').fill('com.example.Waits');
  await editor.command('Drafts');
  await expect(page.getByRole('dialog')).toContainText('What is stored cannot be read now');
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveText([
    /com\.example\.Waits/,
  ]);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Waits');
});

test('storage that answers after seven seconds brings the draft that was open last', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Late');
  await saved(page);
  // Nothing in the journal, as where the last page had no room for it.
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      const request = open.apply(this, args);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, tell: (event: Event) => void) =>
        listen(type, (event) => setTimeout(() => tell(event), 7_000));
      return request;
    };
  });
  await page.reload();
  await expect(editor.button('Not saved: storage does not answer')).toBeVisible();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Late');
  await expect(page.getByText('Storage answers again')).toBeVisible();
  await saved(page);
});

test('drafts of a newer version of the editor are named as that, and left alone', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('manifest-drafts', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.reload();
  await editor.button('Not saved: a newer editor wrote the drafts').click();
  await expect(page.getByRole('dialog')).toContainText('were written by a newer version of this editor');
});

test('the browser is asked to keep what is stored once there is something to lose', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { asked: 0 });
    StorageManager.prototype.persist = async () => {
      (globalThis as unknown as { asked: number }).asked += 1;
      return true;
    };
  });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  const editor = await new EditorDriver(page).open();
  expect(await asked()).toBe(0);
  for (const name of ['com.example.One', 'com.example.Two']) {
    await editor.box('/client_name').fill(name);
    await saved(page);
  }
  expect(await asked()).toBe(1);
});
