import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { type Deployment, expect, test } from './support/deployment';
import { saved } from './support/drafts';
import { EditorDriver, TEMPLATE } from './support/driver';

const TOLD = 'The editor works offline from now on.';
const NEW_VERSION = 'A new version of the editor is ready.';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Opens the editor and waits until all of it is kept in the browser. */
async function firstVisit(page: Page): Promise<EditorDriver> {
  const editor = await new EditorDriver(page).open();
  await expect(messages(page)).toContainText(TOLD);
  await editor.button('Close message').click();
  return editor;
}

/** Neither a network nor a host: whatever is not kept is gone. */
async function loseTheNetwork(context: BrowserContext, deployment: Deployment): Promise<void> {
  await context.setOffline(true);
  await deployment.stop();
}

for (const [where, sitePath] of [
  ['at the root of a host', '/'],
  ['below a path', '/tools/manifest/'],
] as const)
  test.describe(where, () => {
    test.use({ sitePath });

    test('the second visit needs no network: form, JSON, Import, Share, a link, Download', async ({
      page,
      context,
      deployment,
    }) => {
      const editor = await firstVisit(page);
      await loseTheNetwork(context, deployment);

      await editor.open();
      await editor.box('/client_name').fill('com.example.Plane');
      await expect(page.locator('.monaco-editor').first()).toBeVisible();
      await expect(editor.json).toContainText('com.example.Plane');
      await editor.pasteJson(TEMPLATE.replace('"App name"', '"com.example.Train"'));
      await expect(editor.box('/client_name')).toHaveValue('com.example.Train');

      await editor.import(TEMPLATE.replace('"App name"', '"com.example.Imported"'));
      const link = await editor.shareLink();
      expect((await editor.download(editor.button('Download'))).text).toContain('com.example.Imported');

      await page.goto(link);
      await expect(editor.review).toContainText('com.example.Imported');
      // What mail systems make of a link: its payload stands in the query.
      const { hash } = new URL(link);
      await page.goto(`./?${hash.slice(1)}`);
      await expect(editor.review).toContainText('com.example.Imported');
    });
  });

test('without a network, what stands beside the editor is there too', async ({
  page,
  context,
  deployment,
}) => {
  await firstVisit(page);
  await loseTheNetwork(context, deployment);
  await page.goto('./help.html');
  await expect(page.getByRole('heading', { name: 'Help', exact: true })).toBeVisible();
  await page.goto(`./rules.html#${encodeURIComponent('endpoint/tunnel')}`);
  await expect(page.getByRole('heading', { name: "A tunnel to somebody's own machine" })).toBeInViewport();
  const schema = await page.evaluate(async () => (await fetch('./manifest.schema.json')).text());
  expect(schema).toBe(readFileSync(new URL('../src/manifest/schema/schema.json', import.meta.url), 'utf8'));
});

test('"works offline" is told once', async ({ page, deployment }) => {
  await firstVisit(page);
  // The next visit has other news, which would stand in line behind it.
  deployment.redeploy('second');
  await page.reload();
  const message = messages(page).locator('p');
  await expect(message).toBeVisible();
  expect(await message.textContent()).toBe(NEW_VERSION);
});

test('a host that serves no worker changes nothing else', async ({ page, deployment, allowConsoleError }) => {
  allowConsoleError('404');
  deployment.remove('sw.js');
  const refused = page.waitForEvent('console', (message) => message.text().includes('404'));
  const editor = await new EditorDriver(page).open();
  await refused;
  await editor.box('/client_name').fill('com.example.NoWorker');
  await expect(editor.json).toContainText('com.example.NoWorker');
  await expect(messages(page)).toBeEmpty();
});

test.describe('a new version', () => {
  const version = (page: Page) => page.locator('html').getAttribute('data-version');
  const keptFiles = (page: Page) =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => url);
    });
  /** What a browser does by itself when a page of the site is opened. */
  const lookForUpdate = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  test('waits, says so, and comes when it is asked for, to the same place and with everything saved', async ({
    page,
    deployment,
  }) => {
    const editor = await firstVisit(page);
    deployment.redeploy('second');
    await page.reload();
    await expect(messages(page)).toContainText(NEW_VERSION);
    expect(await version(page), 'the version that was there goes on').toBeNull();

    const place = '/capabilities/webhooks';
    const below = editor.field(place).locator('input').last();
    await editor.box('/client_name').fill('com.example.Second');
    await below.focus();
    const focused = await below.evaluate((box) =>
      box.closest('[data-pointer]')?.getAttribute('data-pointer'),
    );
    await editor.button('Reload').click();

    await expect(page.locator('html')).toHaveAttribute('data-version', 'second');
    await expect(editor.box('/client_name')).toHaveValue('com.example.Second');
    await expect(editor.field(focused ?? '').locator(':focus')).toBeInViewport();
    await expect(messages(page)).not.toContainText(NEW_VERSION);
    // Nobody needs the parts of the first version any more.
    await expect
      .poll(async () => (await keptFiles(page)).filter((file) => !/-second\.|=second$/.test(file)))
      .toEqual([]);
  });

  test('waits on where the work could not be saved, and says what to do', async ({ page, deployment }) => {
    const editor = await firstVisit(page);
    deployment.redeploy('second');
    await page.reload();
    await expect(messages(page)).toContainText(NEW_VERSION);
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      Storage.prototype.setItem = refuse;
      IDBDatabase.prototype.transaction = refuse;
    });
    await editor.box('/client_name').fill('com.example.AtRisk');
    await expect(editor.button('Not saved: storage is full')).toBeVisible();
    await editor.button('Reload').click();
    await expect(messages(page)).toContainText('Your latest changes are not saved anywhere');
    await expect(editor.box('/client_name')).toHaveValue('com.example.AtRisk');
    expect(await version(page)).toBeNull();
  });

  test('two tabs of two versions: the older goes on, opens every dialog, and no draft is damaged', async ({
    page,
    context,
    deployment,
  }) => {
    const older = await firstVisit(page);
    const newer = await new EditorDriver(await context.newPage()).open();
    await newer.press('New');
    await newer.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await newer.box('/client_name').fill('com.example.Newer');
    await older.box('/client_name').fill('com.example.Older');

    deployment.redeploy('second');
    await lookForUpdate(page);
    await expect(messages(page)).toContainText(NEW_VERSION);
    await newer.button('Reload').click();
    await expect(newer.page.locator('html')).toHaveAttribute('data-version', 'second');
    await expect(newer.box('/client_name')).toHaveValue('com.example.Newer');

    // Neither the host nor the new worker knows this part any more.
    expect(await version(page)).toBeNull();
    expect(await older.shareLink()).toContain('#');
    await older.box('/client_name').fill('com.example.StillOlder');
    await saved(page);
    await newer.box('/client_name').fill('com.example.StillNewer');
    await saved(newer.page);

    await older.button('Reload').click();
    await expect(page.locator('html')).toHaveAttribute('data-version', 'second');
    await expect(older.box('/client_name')).toHaveValue('com.example.StillOlder');
    await expect(older.box('/client_name')).toBeFocused();
    await older.command('Drafts');
    await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveText([
      /com\.example\.Still/,
      /com\.example\.Still/,
    ]);
    await newer.page.reload();
    await expect(newer.box('/client_name')).toHaveValue('com.example.StillNewer');
  });
});
