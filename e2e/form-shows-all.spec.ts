import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

const MISSPELT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvnt';

test('an unknown event has the same card as the known ones, marked, with the name that was meant', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const webhooks = {
    'ms.MessagingEventNotification.ContentEvnt': { endpoint: 'https://connector.acme.io/a', colour: 'blue' },
    flavour: 1,
  };
  await editor.import(JSON.stringify({ client_name: 'com.acme.Chat', capabilities: { webhooks } }));
  const card = editor.field(MISSPELT);
  await expect(card).toContainText('Unknown event type');
  await expect(card).toContainText('Did you mean');
  // Heading, what is wrong, what mends it and why, and then the fields.
  const texts = await card.locator('h3, li[data-severity] button, label').allTextContents();
  expect(texts.slice(0, 4)).toEqual([
    'Unknown event type',
    expect.stringMatching(/^Rename to/),
    'Why',
    'Endpoint*',
  ]);
  await editor.box(`${MISSPELT}/endpoint`).fill('https://connector.acme.io/b');
  // What no field shows stands at the end of the section.
  await expect(editor.field(`${MISSPELT}/colour`)).toContainText('"colour":"blue"');
  await editor
    .field('/capabilities/webhooks/flavour')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await card.getByRole('button', { name: /^Rename|^Use|^Write/ }).click();
  expect(JSON.parse(await editor.documentText()).capabilities.webhooks).toEqual({
    'ms.MessagingEventNotification.ContentEvent': { endpoint: 'https://connector.acme.io/b', colour: 'blue' },
  });
});

test('an event of any name can be added', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await page.getByText('Another event', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Another event' }).fill('nonsense');
  await editor.button('Add another event').click();
  await expect(page.getByRole('alert').filter({ hasText: 'whole name of the event type' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Another event' }).fill('foo.Bar');
  await editor.button('Add another event').click();
  await expect(editor.box('/capabilities/webhooks/foo.Bar/endpoint')).toBeFocused();
  await page.keyboard.type('https://connector.acme.io/bar');
  expect(JSON.parse(await editor.documentText()).capabilities.webhooks['foo.Bar']).toEqual({
    endpoint: 'https://connector.acme.io/bar',
  });
  const card = editor.field('/capabilities/webhooks/foo.Bar');
  await expect(card).toContainText('"foo.Bar" is not a known event type.');
  await expect(card.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
});

test('one header and one number of retries for all webhooks, in one step', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.button('Set all webhooks').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Retries' }).selectOption('4');
  await dialog.getByRole('textbox', { name: 'Header name' }).fill('X-Region');
  await dialog.getByRole('textbox', { name: 'Header value' }).fill('eu');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const { webhooks } = JSON.parse(await editor.documentText()).capabilities;
  expect(Object.values(webhooks)).toHaveLength(5);
  for (const webhook of Object.values(webhooks)) {
    expect(webhook).toMatchObject({
      max_retries: 4,
      headers: [{ header_name: 'X-Region', header_value: 'eu' }],
    });
  }
  await page.getByRole('button', { name: 'Undo: 5 webhooks set' }).click();
  expect(await editor.documentText()).toBe(`${TEMPLATE}\n`);
});

test('a copy for another account has other hosts, shown before it is made, in a draft of its own', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const live = TEMPLATE.replace('App name', 'com.acme.Chat').replaceAll(
    'https://your/',
    'https://prod.acme.io/',
  );
  await editor.import(live);
  await editor.command('Copy for another account');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^prod\.acme\.io/ }).fill('https://staging.acme.io');
  await expect(dialog.getByRole('alert')).toContainText('Type the host alone');
  await dialog.getByRole('textbox', { name: /^prod\.acme\.io/ }).fill('staging.acme.io');
  await expect(dialog).toContainText('Endpoint: https://prod.acme.io');
  await dialog.getByRole('button', { name: 'Make the copy' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await editor.documentText()).toBe(`${live.replaceAll('prod.acme.io', 'staging.acme.io')}\n`);
  await editor.command('Drafts');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /com\.acme\.Chat/ })
      .first(),
  ).toBeVisible();
});

test('an update names what it removes from a live installation, and one press keeps it', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const live = { ...JSON.parse(TEMPLATE), client_name: 'com.acme.Chat', client_secret: 'hush', id: 'i-7' };
  await editor.import(TEMPLATE.replace('App name', 'com.acme.Chat'));
  await editor.command('Install');
  await page.getByText('Install request', { exact: true }).click();
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(page.locator('[data-command="update-3"]')).toHaveCount(0);
  const box = page.getByRole('textbox', { name: 'What is installed now' });
  await box.fill(JSON.stringify({ ...live, overview: 'Set by hand', x_team: 'blue' }));
  await page.getByRole('button', { name: 'Compare with the update' }).click();
  await expect(box).toHaveValue('');
  const told = page.getByRole('status', { name: 'Update and installed' });
  await expect(told).toContainText('overview removed (Set by hand)');
  await expect(page.locator('[data-command="update-2"]')).toContainText("ID='i-7'");
  const removed = told.getByRole('region', { name: 'Removes' });
  await expect(removed.getByRole('heading')).toHaveText('Removes 2 things');
  await told.getByRole('button', { name: 'Keep it: x_team' }).click();
  await expect(removed.getByRole('heading')).toHaveText('Removes 1 thing, 1 kept');
  await told.getByRole('button', { name: 'Keep it: overview' }).click();
  await expect(removed.getByRole('heading')).toHaveText('Removes nothing, 2 kept');
  await expect(removed.getByRole('button')).toHaveText(['Kept', 'Kept']);
  await page.keyboard.press('Control+z');
  await expect(removed.getByRole('button')).toHaveText(['Keep it', 'Kept']);
  await expect(removed.getByRole('heading')).toHaveText('Removes 1 thing, 1 kept');
  await page.keyboard.press('Control+z');
  await expect(removed.getByRole('button')).toHaveText(['Keep it', 'Keep it']);
  // Before the comparison the manifest was another one: what it said no longer holds.
  await page.keyboard.press('Control+z');
  await expect(told).toContainText('The manifest was changed since: compare again.');
  await expect(removed.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await told.getByRole('button', { name: 'Keep it: overview' }).click();
  await expect(page.locator('[data-command="update-3"]')).toContainText('"overview": "Set by hand"');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('hush');
});
