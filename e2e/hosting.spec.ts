import { readFileSync } from 'node:fs';
import { SITE_BELOW_A_PATH } from './support/addresses';
import { saved } from './support/drafts';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

test.describe('below a path of a plain static host', () => {
  test.use({ baseURL: SITE_BELOW_A_PATH.url });

  test('the form and the JSON pane appear', { tag: '@firefox' }, async ({ page }) => {
    await page.goto('./');
    await expect(new EditorDriver(page).field('/client_name')).toBeVisible();
    await expect(page.getByRole('region', { name: 'JSON', exact: true })).toBeVisible();
    await expect(page.locator('.monaco-editor').first()).toBeVisible();
  });

  test('the schema is served beside the page', async ({ page }) => {
    const response = await page.request.get('./manifest.schema.json');
    expect(response.status()).toBe(200);
    const source = readFileSync(new URL('../src/manifest/schema/schema.json', import.meta.url), 'utf8');
    expect(await response.json()).toEqual(JSON.parse(source));
  });

  test('the page of all rules leads to the rule that a link names, and back', async ({ page }) => {
    await page.goto(`./rules.html#${encodeURIComponent('endpoint/tunnel')}`);
    await expect(page.getByRole('heading', { name: "A tunnel to somebody's own machine" })).toBeInViewport();
    await page.goto(`./rules.html#${encodeURIComponent('schema/maxLength')}`);
    await expect(
      page.getByRole('heading', { name: 'Lengths and numbers keep their limits' }),
    ).toBeInViewport();
    await page.getByRole('link', { name: 'oauth/no-code', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: 'Authorization code without the response type code' }),
    ).toBeInViewport();
    await page.getByRole('link', { name: 'Back to the editor' }).click();
    await expect(new EditorDriver(page).field('/client_name')).toBeVisible();
  });
});

test('the page of all rules runs no script, and is under the policy of the editor', async ({ page }) => {
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await page.goto('./');
  const ofTheEditor = await policy.getAttribute('content');
  await page.goto('./rules.html');
  expect(await policy.getAttribute('content')).toBe(ofTheEditor);
  await expect(page.locator('script')).toHaveCount(0);
  await expect(page.locator('article').first()).toBeVisible();
});

test('the built page forbids scripts, requests and forms that leave the site', { tag: '@firefox' }, async ({
  page,
}) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = policy?.split(';').map((directive) => directive.trim());
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]),
  );
  await expect(page.locator('script:not([src])')).toHaveCount(0);
});

// Only Chromium knows Trusted Types in the versions that are tested here. A context of its own: what is refused counts as a fault else.
test('no text becomes markup or code, and scripts come from this site alone', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const editor = await new EditorDriver(await context.newPage()).open();
  const outcomes = await editor.page.evaluate(() => {
    const tryTo = (what: () => unknown) => {
      try {
        what();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    return [
      tryTo(() => {
        document.createElement('p').innerHTML = '<b>markup</b>';
      }),
      tryTo(() => {
        document.createElement('script').text = 'alert(1)';
      }),
      tryTo(() => new Worker('https://elsewhere.example/worker.js')),
      tryTo(() => new Worker('./browser-check.js').terminate()),
    ];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'done']);
  await context.close();
});

test('a browser that is too old is told which are needed, and hands out the text that was open last', async ({
  page,
  context,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Kept');
  const text = await editor.documentText();
  await saved(page);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const before = await stored();
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser is too old for the editor');
  await expect(page.getByRole('main')).toContainText('Chrome or Edge 120, Firefox 121 or Safari 17.4');
  const box = page.getByRole('textbox', { name: 'The manifest that was open last in this browser:' });
  expect(`${(await box.inputValue()).trimEnd()}\n`).toBe(text);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.button('Copy the text').click();
  await expect(page.getByRole('status')).toHaveText('The text is on the clipboard.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await box.inputValue());
  // Nothing of the editor ran.
  expect(await stored()).toBe(before);

  await page.goto('./?#1abc');
  await expect(page.getByRole('main')).toContainText('The manifest is still in the link');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('draft-journal:')) localStorage.removeItem(key);
  });
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Your drafts are still in this browser');
});
