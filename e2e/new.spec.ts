import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { importText, savedFile } from './support/files';
import { expect, test } from './support/test';

const template = (name: string) =>
  readFileSync(new URL(`../src/manifest/templates/${name}.json`, import.meta.url), 'utf8');

const openNew = (page: Page) => page.getByRole('button', { name: 'New', exact: true }).click();
const create = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

for (const [title, name] of [
  ['Connector', 'connector'],
  ['Web application', 'web-application'],
  ['Blank', 'blank'],
] as const) {
  test(`${title} starts with its template, and Undo brings the document before it back`, async ({ page }) => {
    await importText(page, '{"client_name":"my work"}\n');
    await openNew(page);
    await page.getByRole('radio', { name: title }).check();
    await create(page);
    await expect(page.getByText(`Started from ${title}`)).toBeVisible();
    expect((await savedFile(page)).text).toBe(`${template(name)}\n`);
    await openNew(page);
    await page.getByRole('textbox', { name: 'Client name' }).fill('Other');
    await create(page);
    await page
      .getByRole('region', { name: /Messages/ })
      .getByRole('button', { name: 'Undo' })
      .click();
    expect((await savedFile(page)).text).toBe(`${template(name)}\n`);
  });
}

test('the quick start fills name, description and one endpoint for five events, and nothing else', {
  tag: '@firefox',
}, async ({ page }) => {
  await openNew(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Client name' }).fill('com.example.Bridge');
  await dialog.getByRole('textbox', { name: 'Description' }).fill('Carries "messages"');
  await dialog.getByRole('textbox', { name: 'Endpoint' }).fill('https://hooks.example.com/lp?x=1');
  await create(page);
  const { name, text } = await savedFile(page);
  expect(name).toBe('com.example.Bridge.manifest.json');
  const expected = template('connector')
    .replace('"App name"', '"com.example.Bridge"')
    .replace('"App description"', '"Carries \\"messages\\""')
    .replaceAll('https://your/webhooks/endpoint', 'https://hooks.example.com/lp?x=1');
  expect(text).toBe(`${expected}\n`);
});

test('bad answers say what to do, and switching the template loses none', async ({ page }) => {
  await openNew(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Client name' }).fill('a'.repeat(129));
  await dialog.getByRole('textbox', { name: 'Endpoint' }).fill('http://hooks.example.com');
  await create(page);
  await expect(dialog.getByText('Start the address with https://, not http://.')).toBeVisible();
  await expect(dialog.getByText(/to 128 characters/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Web application' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Endpoint' })).toBeHidden();
  await dialog.getByRole('textbox', { name: 'Application address' }).fill('https://app.example.com/');
  await dialog.getByRole('radio', { name: 'Connector' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Endpoint' })).toHaveValue('http://hooks.example.com');
  await dialog.getByRole('radio', { name: 'Web application' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Application address' })).toHaveValue(
    'https://app.example.com/',
  );
  await dialog.getByRole('textbox', { name: 'Client name' }).fill('Portal');
  await create(page);
  expect(JSON.parse((await savedFile(page)).text)).toMatchObject({
    client_name: 'Portal',
    entry_uri: 'https://app.example.com/',
    redirect_uris: ['https://app.example.com/'],
  });
});

test('the keyboard alone makes a new manifest', async ({ page }) => {
  await page.getByRole('button', { name: 'New', exact: true }).focus();
  await page.keyboard.press('Enter');
  const connector = page.getByRole('radio', { name: 'Connector' });
  await connector.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Web application' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Typed');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Started from Web application')).toBeVisible();
  expect(JSON.parse((await savedFile(page)).text)).toMatchObject({ client_name: 'Typed' });
});
