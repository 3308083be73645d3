import type { Page } from '@playwright/test';
import { expect, test } from './support/deployment';
import { EditorDriver, TEMPLATE } from './support/driver';

const SHARED = TEMPLATE.replace('"App name"', '"com.example.Shared"');

/** The size of a picture of the site, as a web app manifest writes it. */
const sizeOf = (page: Page, src: string) =>
  page.evaluate(async (address) => {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return `${picture.naturalWidth}x${picture.naturalHeight}`;
  }, src);

test('browsers find everything that they need to install the editor', async ({
  page,
  context,
  deployment,
}) => {
  await new EditorDriver(page).open();
  const session = await context.newCDPSession(page);
  const { url, errors, data = '' } = await session.send('Page.getAppManifest');
  expect(url).toBe(new URL('app.webmanifest', deployment.url).href);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Each test has a private window, which is no reason of the site's.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons, screenshots } = JSON.parse(data) as Record<string, { src: string; sizes: string }[]>;
  for (const { src, sizes } of [...(icons ?? []), ...(screenshots ?? [])])
    expect(await sizeOf(page, src), src).toBe(sizes);
});

test('a file that the system opens with the editor becomes a draft, as if it had been dropped', async ({
  page,
}) => {
  // Only an installed app is handed files: this is what its window would have.
  await page.addInitScript((text) => {
    const file = new File([text], 'shared.manifest.json', { type: 'application/json' });
    const launch = { files: [{ getFile: async () => file }] };
    const setConsumer = (take: (given: typeof launch) => void) => take(launch);
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } });
  }, SHARED);
  const editor = await new EditorDriver(page).open();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Shared');
  expect(await editor.documentText()).toBe(`${SHARED}\n`);
});

test('a text that another app shares is shown in Import, asks no server, and comes once', async ({
  page,
  context,
  deployment,
}) => {
  const editor = new EditorDriver(page);
  await editor.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await deployment.stop();
  await context.setOffline(true);
  const text = page.getByRole('textbox', { name: 'Manifest JSON' });
  await page.goto(`./?${new URLSearchParams({ 'shared-text': SHARED })}`);
  await expect(text).toHaveValue(SHARED);
  expect(new URL(page.url()).search).toBe('');
  await editor.button('Import manifest').click();
  await expect(editor.box('/client_name')).toHaveValue('com.example.Shared');
  await page.reload();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await expect(text).toHaveCount(0);
});
