import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/test';

const nameField = (page: Page) => page.locator('[data-pointer="/client_name"] input');
const saved = (page: Page) => expect(page.locator('header [data-kind="saved"]')).toBeVisible();
const doc = (name: string, more: object = {}) => JSON.stringify({ client_name: name, ...more }, null, 2);

async function open(page: Page): Promise<void> {
  await page.goto('./', { waitUntil: 'commit' });
  await expect(nameField(page)).toBeVisible();
}

/** Opens a text as a draft of its own, as a backup that is restored does; the way in for many or long texts. */
async function restore(
  page: Page,
  drafts: { id: string; name?: string; text: string; changedAt?: number }[],
) {
  await page.getByRole('button', { name: 'Drafts', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const backup = JSON.stringify({ format: 'install-manifest-drafts', version: 1, drafts });
  await (await chooser).setFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  });
  await expect(page.getByText(/^Added \d+ drafts?\./)).toBeVisible();
}

/** Makes every write to storage fail as a full disk does, from the next page load on, or at once where `now`. */
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

test.describe('failure story 4: the write waited, the reload did not', () => {
  test('what was typed is there after a reload at once, and its undo too', async ({ page }) => {
    await open(page);
    await nameField(page).fill('');
    await nameField(page).pressSequentially('Dialog Bridge');
    await page.reload();
    await expect(nameField(page)).toHaveValue('Dialog Bridge');
    await expect(page.getByRole('button', { name: 'Undo: client_name edited' })).toBeVisible();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(nameField(page)).not.toHaveValue('Dialog Bridge');
  });

  test('what was typed is there after the tab was closed at once', async ({ page, context }) => {
    await open(page);
    await nameField(page).fill('Closed at once');
    await page.close();
    const next = await context.newPage();
    await open(next);
    await expect(nameField(next)).toHaveValue('Closed at once');
  });

  test('20 times, the page is killed while somebody types: every character is there', async ({ context }) => {
    test.setTimeout(120_000);
    let text = '';
    let page = await context.newPage();
    await open(page);
    await nameField(page).fill('');
    for (let round = 0; round < 20; round += 1) {
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
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
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

/** Ends the page's process, as a crash does: no event reaches the page. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

test.describe('failure story 5: storage that takes nothing', () => {
  test('full storage is said, deletes nothing, and offers the download', async ({ page }) => {
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

  test('blocked storage is said, and the page works on', async ({ page }) => {
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
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    await page.getByRole('button', { name: 'New draft' }).click();
    await expect(nameField(page)).not.toHaveValue('In memory');
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    await page.getByRole('button', { name: 'In memory', exact: true }).click();
    await expect(nameField(page)).toHaveValue('In memory');
  });
});

test.describe('the same draft in two tabs', () => {
  test('each follows the other live, says so, and neither overwrites', async ({ page, context }) => {
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
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
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
    await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
    await page.getByRole('button', { name: /^Not saved/ }).click();
    await page.getByRole('button', { name: 'Try again now' }).click();
    await expect(page.getByText('You are now working on a copy: Theirs (copy).')).toBeVisible();
    await saved(page);
    await expect(nameField(page)).toHaveValue('Ours');
    await expect(nameField(second)).toHaveValue('Theirs');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    const list = page.getByRole('list', { name: 'Drafts' });
    await expect(list).toContainText('Ours');
    await expect(list).toContainText('Theirs');
  });
});

test.describe('the list of drafts', () => {
  test('renames, duplicates, deletes with Undo, and opens', async ({ page }) => {
    await open(page);
    await nameField(page).fill('Bridge');
    await saved(page);
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
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
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
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
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Sent, 3 May');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Snapshots' })).toContainText('Sent, 3 May');
    await page.keyboard.press('Escape');
    await nameField(page).fill('Changed since');
    await page.reload();
    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    await page.getByRole('button', { name: 'Restore Sent, 3 May' }).click();
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('As sent');
    await page.getByRole('button', { name: 'Undo: Snapshot restored: Sent, 3 May' }).click();
    await expect(nameField(page)).toHaveValue('Changed since');
  });

  test('stays quick with 1,000 drafts', async ({ page }) => {
    await open(page);
    const drafts = Array.from({ length: 1_000 }, (_, index) => ({
      ...{ id: `d${index}`, name: `Draft ${index}`, changedAt: 1_700_000_000_000 + index },
      text: doc(`com.example.app${index}`, { description: 'x'.repeat(2_000) }),
    }));
    await restore(page, drafts);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    const milliseconds = await page.evaluate(async () => {
      const shown = (test: () => boolean) =>
        new Promise<void>((resolve) => {
          const look = () => (test() ? resolve() : requestAnimationFrame(look));
          look();
        });
      const start = performance.now();
      const button = [...document.querySelectorAll('header button')].find(
        ({ textContent }) => textContent === 'Drafts',
      );
      (button as HTMLButtonElement).click();
      await shown(() => document.querySelectorAll('[role=dialog] ul[aria-label=Drafts] > li').length === 50);
      return performance.now() - start;
    });
    expect(milliseconds).toBeLessThan(1_000);
    await page.getByRole('searchbox', { name: 'Search drafts' }).fill('app77');
    const rows = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
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
    await page.keyboard.press('ControlOrMeta+z');
    await expect(nameField(page)).toHaveValue(before);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(nameField(page)).toHaveValue('Typed');
    await page.getByRole('button', { name: 'Drafts', exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(nameField(page)).toHaveValue(before);
    await page.keyboard.press('Control+y');
    await expect(nameField(page)).toHaveValue('Typed');

    await page.getByRole('button', { name: 'Drafts', exact: true }).click();
    const search = page.getByRole('searchbox', { name: 'Search drafts' });
    await search.pressSequentially('abc');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(search).not.toHaveValue('abc');
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('Typed');
  });

  test('the list of changes jumps to any step and back', async ({ page }) => {
    await open(page);
    const description = page.locator('[data-pointer="/description"] :is(input, textarea)');
    await nameField(page).fill('One');
    await description.fill('Two');
    await nameField(page).fill('Three');
    await page.getByRole('button', { name: 'All changes' }).click();
    const steps = page.getByRole('dialog').getByRole('listitem');
    await expect(steps).toHaveCount(4);
    await steps.nth(2).getByRole('button').click();
    await expect(steps.nth(2).getByRole('button')).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('One');
    await expect(page.getByRole('button', { name: 'Redo: description edited' })).toBeVisible();
    await page.getByRole('button', { name: 'All changes' }).click();
    await steps.nth(0).getByRole('button').click();
    await page.keyboard.press('Escape');
    await expect(nameField(page)).toHaveValue('Three');
    await expect(description).toHaveValue('Two');
  });
});
