import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { type Deployment, expect, test } from './support/deployment';
import { saved } from './support/drafts';
import { EditorDriver, TEMPLATE } from './support/driver';

const TOLD = 'The editor works offline from now on.';

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

test('"works offline" is told once', async ({ page }) => {
  const editor = await firstVisit(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await editor.box('/client_name').fill('com.example.Twice');
  await saved(page);
  await expect(messages(page)).not.toContainText(TOLD);
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
