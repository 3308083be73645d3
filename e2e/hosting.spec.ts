import { readFileSync } from 'node:fs';
import { SITE_BELOW_A_PATH } from './support/addresses';
import { expect, test } from './support/test';

test.describe('below a path of a plain static host', () => {
  test.use({ baseURL: SITE_BELOW_A_PATH.url });

  test('the form and the JSON pane appear', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-pointer="/client_name"]')).toBeVisible();
    await expect(page.getByRole('region', { name: 'JSON', exact: true })).toBeVisible();
    await expect(page.locator('.monaco-editor').first()).toBeVisible();
  });

  test('the schema is served beside the page', async ({ page }) => {
    const response = await page.request.get('./manifest.schema.json');
    expect(response.status()).toBe(200);
    const source = readFileSync(new URL('../src/manifest/schema/schema.json', import.meta.url), 'utf8');
    expect(await response.json()).toEqual(JSON.parse(source));
  });
});

test('the built page forbids scripts, requests and forms that leave the site', async ({ page }) => {
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
    ]),
  );
  await expect(page.locator('script:not([src])')).toHaveCount(0);
});
