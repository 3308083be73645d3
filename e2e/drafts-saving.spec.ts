import type { BrowserContext, Page } from '@playwright/test';
import { doc, nameField, open, restore, saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** How often the page is killed: a few times at each run of the tests, many times in `npm run soak`. */
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 6);

/** Makes every write to storage fail, as a full disk does. */
const fillStorage = () => {
  const full = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Storage.prototype.setItem = full;
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
};

/** Makes IndexedDB refuse every write until `makeRoom` is called. */
const refuseWrites = () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
};

/** Ends the page's process, as a crash does: no event reaches the page. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

test.describe('failure story 4: the write waited, the reload did not', () => {
  test('what was typed is there after a reload at once, and its undo too', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page);
    await nameField(page).fill('');
    await nameField(page).pressSequentially('Dialog Bridge');
    await page.reload();
    await expect(nameField(page)).toHaveValue('Dialog Bridge');
    await expect(page.getByRole('button', { name: 'Undo: client_name edited' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(nameField(page)).not.toHaveValue('Dialog Bridge');
  });

  test('what was typed is there after the tab was closed at once', { tag: '@firefox' }, async ({
    page,
    context,
  }) => {
    await open(page);
    await nameField(page).fill('Closed at once');
    await page.close();
    const next = await context.newPage();
    await open(next);
    await expect(nameField(next)).toHaveValue('Closed at once');
  });

  test(`${ROUNDS} times, the page is killed while somebody types: every character is there`, async ({
    context,
  }) => {
    test.setTimeout(ROUNDS * 10_000);
    let text = '';
    let page = await context.newPage();
    await open(page);
    await nameField(page).fill('');
    for (let round = 0; round < ROUNDS; round += 1) {
      // From "at once" to past the autosave's delay.
      const typed = `${round}-${'abcdefghij'.slice(0, 1 + (round % 10))} `;
      await nameField(page).press('End');
      await nameField(page).pressSequentially(typed, { delay: (round % 4) * 25 });
      text += typed;
      await kill(context, page);
      page = await context.newPage();
      await open(page);
      await expect(nameField(page)).toHaveValue(text);
    }
    await new EditorDriver(page).command('Drafts');
    await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
  });

  test('a document of 1 MB comes back with its last keystrokes', async ({ page, context }) => {
    const keys = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`x_${index}`, 'y'.repeat(36)]),
    );
    await open(page);
    await restore(page, [{ id: 'big', name: 'Big', text: doc('Big', keys) }]);
    await page.getByRole('button', { name: 'Big', exact: true }).click();
    await expect(nameField(page)).toHaveValue('Big');
    await nameField(page).press('End');
    await nameField(page).pressSequentially('ger');
    await expect(nameField(page)).toHaveValue('Bigger');
    await kill(context, page);
    const next = await context.newPage();
    await open(next);
    await expect(nameField(next)).toHaveValue('Bigger');
    await next.reload();
    await expect(nameField(next)).toHaveValue('Bigger');
  });
});

test.describe('failure story 5: storage that takes nothing', () => {
  test('full storage is said, deletes nothing, and offers the download', { tag: '@firefox' }, async ({
    page,
  }) => {
    await open(page);
    await nameField(page).fill('Stored before');
    await saved(page);
    await page.evaluate(fillStorage);
    await nameField(page).fill('In memory');
    const failure = page.getByRole('button', { name: 'Not saved: storage is full' });
    await expect(failure).toBeVisible();
    await nameField(page).fill('Still working');
    await expect(nameField(page)).toHaveValue('Still working');

    await failure.click();
    const manifest = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download this manifest' }).click();
    const stream = await (await manifest).createReadStream();
    expect(JSON.parse(Buffer.concat(await stream.toArray()).toString())).toMatchObject({
      client_name: 'Still working',
    });
    const backup = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download all drafts' }).click();
    const drafts = Buffer.concat(await (await (await backup).createReadStream()).toArray()).toString();
    expect(drafts).toContain('Still working');

    // The page asks before it goes; what was stored before is there still.
    page.on('dialog', (dialog) => dialog.accept());
    await page.reload();
    await expect(nameField(page)).toHaveValue('Stored before');
  });

  test('saving goes on by itself once there is room', async ({ page }) => {
    await open(page);
    await page.evaluate(refuseWrites);
    await nameField(page).fill('Waits');
    await page.getByRole('button', { name: 'Not saved: storage is full' }).click();
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.getByText('The browser still refuses.')).toBeVisible();
    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await page.getByRole('button', { name: 'Try again now' }).click();
    await saved(page);
  });

  test('blocked storage is said, and the page works on', { tag: '@firefox' }, async ({ page }) => {
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { get: blocked });
      Object.defineProperty(globalThis, 'sessionStorage', { get: blocked });
      IDBFactory.prototype.open = blocked;
    });
    await open(page);
    await expect(page.getByRole('button', { name: 'Not saved: the browser blocks storage' })).toBeVisible();
    await nameField(page).fill('In memory');
    await new EditorDriver(page).command('Drafts');
    await page.getByRole('button', { name: 'New draft' }).click();
    await expect(nameField(page)).not.toHaveValue('In memory');
    await new EditorDriver(page).command('Drafts');
    await page.getByRole('button', { name: 'In memory', exact: true }).click();
    await expect(nameField(page)).toHaveValue('In memory');
  });
});

test.describe('the same draft in two tabs', () => {
  test('each follows the other live, says so, and neither overwrites', { tag: '@firefox' }, async ({
    page,
    context,
  }) => {
    await open(page);
    await nameField(page).fill('From the first');
    await saved(page);
    const second = await context.newPage();
    await open(second);
    await expect(nameField(second)).toHaveValue('From the first');
    await expect(second.getByText('Open in another tab')).toBeVisible();
    await expect(page.getByText('Open in another tab')).toBeVisible();

    await nameField(page).fill('First again');
    await expect(nameField(second)).toHaveValue('First again');
    await nameField(second).fill('From the second');
    await expect(nameField(page)).toHaveValue('From the second');
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(nameField(second)).not.toHaveValue('From the second');

    await second.close();
    await expect(page.getByText('Open in another tab')).toBeHidden();
    await new EditorDriver(page).command('Drafts');
    await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
  });

  test('changes in both at the same moment are both kept, one as a copy', async ({ page, context }) => {
    await open(page);
    await nameField(page).fill('Base');
    await saved(page);
    const second = await context.newPage();
    await open(second);
    await expect(second.getByText('Open in another tab')).toBeVisible();
    // The first tab's write is held up until the second has stored its own.
    await page.evaluate(refuseWrites);
    await nameField(page).fill('Ours');
    await nameField(second).fill('Theirs');
    await saved(second);
    await page.getByRole('button', { name: /^Not saved/ }).click();
    // In one go: the page tries again by itself, too, and needs no press then.
    await page.getByRole('button', { name: 'Try again now' }).evaluate((button: HTMLButtonElement) => {
      (globalThis as unknown as { makeRoom(): void }).makeRoom();
      button.click();
    });
    await expect(page.getByText('You are now working on a copy: Theirs (copy).')).toBeVisible();
    await saved(page);
    await expect(nameField(page)).toHaveValue('Ours');
    await expect(nameField(second)).toHaveValue('Theirs');
    await page.keyboard.press('Escape');
    await new EditorDriver(page).command('Drafts');
    const list = page.getByRole('list', { name: 'Drafts' });
    await expect(list).toContainText('Ours');
    await expect(list).toContainText('Theirs');
  });
});
