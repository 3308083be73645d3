import { EditorDriver } from './support/driver';
import { importText, savedFile } from './support/files';
import { expect, test } from './support/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('the file has the text of the document, ends in a newline and is named after the app', async ({
  page,
}) => {
  await importText(page, '{"client_name":"com.example.MyConnector","mine":"é 日本"}');
  const { name, text, bytes } = await savedFile(page);
  expect(name).toBe('com.example.MyConnector.manifest.json');
  expect(text).toBe('{"client_name":"com.example.MyConnector","mine":"é 日本"}\n');
  expect(bytes[0]).toBe('{'.charCodeAt(0));
});

test('a name that no file system takes becomes one that all take', async ({ page }) => {
  await importText(page, '{"client_name":"../My: <App>?"}');
  expect((await savedFile(page)).name).toBe('my-app.manifest.json');
});

test('with errors left it lists them first, and each leads to its field', { tag: '@firefox' }, async ({
  page,
}) => {
  await importText(page, '{"client_name":"","capabilities":{"webhooks":{"retry":{"retention_time":1}}}}');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: '2 problems' })).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: /Give the application a name/ }).click();
  await expect(dialog).toBeHidden();
  await expect(new EditorDriver(page).box('/client_name')).toBeFocused();
});

test('the button tells what was found before it is pressed, and each leads to its field', async ({
  page,
}) => {
  await importText(
    page,
    '{"client_name":"","scope":"msg.consumer,","logo_uri":"http://a.io/l.png","x_owner":1}',
  );
  const button = page.getByRole('button', { name: 'Download', exact: true });
  await expect(button).toHaveText('DownloadProblem: 1Warning: 2');
  await expect(button).toHaveAccessibleDescription(/^With 1 problem, 2 warnings, 1 hint\./);
  const glance = page.getByRole('region', { name: 'Found in the manifest' });
  await button.hover();
  await expect(glance.getByRole('listitem')).toHaveCount(3);
  await expect(glance.getByRole('button', { name: 'Show all 4' })).toBeVisible();
  await glance.getByRole('button', { name: /^Problem: Give the application a name/ }).click();
  await expect(new EditorDriver(page).box('/client_name')).toBeFocused();
  await expect(glance).toBeHidden();

  await button.focus();
  await page.keyboard.press('ArrowDown');
  await expect(glance.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(glance).toBeHidden();
  await expect(button).toBeFocused();
});

test('with warnings alone one press saves the file', async ({ page }) => {
  const text =
    '{"client_name":"com.acme.Chat","enabled":true,"grant_types":["client_credentials"],"scope":"msg.consumer,"}';
  await importText(page, text);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await downloading;
  await expect(page.getByRole('region', { name: 'Found in the manifest' })).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('with errors left it can be downloaded anyway, unchanged', async ({ page }) => {
  await importText(page, '{"client_name":"","extra":1.0}');
  expect(await savedFile(page)).toMatchObject({
    name: 'manifest.json',
    text: '{"client_name":"","extra":1.0}\n',
  });
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a double click saves one file, and a press after it another', async ({ page }) => {
  const names: string[] = [];
  page.on('download', (file) => names.push(file.suggestedFilename()));
  const button = page.getByRole('button', { name: 'Download', exact: true });
  await button.dblclick();
  await expect.poll(() => names.length).toBe(1);
  // Downloads come in their order: with this one, a second of the double click would be there too.
  const last = page.waitForEvent('download', (file) => file.suggestedFilename().startsWith('After'));
  await new EditorDriver(page).box('/client_name').fill('After');
  await button.click();
  await last;
  expect(names).toHaveLength(2);
});

test('two versions of one day get a number, and the same text keeps its own', async ({ page }) => {
  await importText(page, '{"client_name":"A","x":1}');
  expect((await savedFile(page)).name).toBe('A.manifest.json');
  await importText(page, '{"client_name":"A","x":2}');
  expect((await savedFile(page)).name).toBe('A.2.manifest.json');
  await importText(page, '{"client_name":"A","x":1}');
  expect((await savedFile(page)).name).toBe('A.manifest.json');
});

test('the name says that values were withheld', async ({ page }) => {
  const headers = [{ header_name: 'X-Api-Key', header_value: '(withheld by the sender)' }];
  const webhooks = { 'cqm.ExConversationChangeNotification': { endpoint: 'https://a.example', headers } };
  await importText(page, JSON.stringify({ client_name: 'A', capabilities: { webhooks } }));
  expect((await savedFile(page)).name).toBe('A.incomplete.manifest.json');
});
