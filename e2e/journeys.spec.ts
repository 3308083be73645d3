import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

const GOAL = '/capabilities/engagement/goal';
const CONTENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';

test('first visit: fill in the form, watch the JSON, download the manifest', { tag: '@firefox' }, async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await expect(editor.verdict).toHaveText('Valid, 7 values to fill in');
  await editor.box('/client_name').fill('com.example.Bridge');
  await editor.box('/description').fill('Carries messages across');
  await editor.button('Set all webhooks').click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Address' })
    .fill('https://bridge.example.com/lp');
  await editor.button('Set webhooks').click();
  await expect(editor.json).toContainText('https://bridge.example.com/lp');
  await editor.row(GOAL, 'lead').click();

  const { text, name } = await editor.download();
  const expected = TEMPLATE.replace('App name', 'com.example.Bridge')
    .replace('App description', 'Carries messages across')
    .replaceAll('https://your/webhooks/endpoint', 'https://bridge.example.com/lp')
    .replace('        "lead",\n', '');
  expect(text).toBe(`${expected}\n`);
  expect(name).toContain('com.example.Bridge');
});

test('import a manifest with three errors, fix them, download', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const broken = TEMPLATE.replace('"App name"', '""')
    .replace('https://your/webhooks/endpoint', 'http://bridge.example.com')
    .replace('"max_retries": 5', '"max_retries": 9');
  await editor.import(broken);
  await expect(editor.verdict).toHaveText('3 problems, 5 values to fill in, 1 hint');
  // The text came from elsewhere: its errors stand at their fields, what is to be filled in waits for a visit.
  await expect(editor.field(`${CONTENT}/endpoint`)).toContainText('Start the address with https://');
  await expect(editor.field('/description')).not.toContainText('is a placeholder');

  await editor.command('Check');
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems.locator('[data-severity="error"]')).toHaveCount(3);
  await problems.getByRole('button', { name: 'Go to field' }).first().click();
  await expect(editor.box('/client_name')).toBeFocused();
  await page.keyboard.type('Bridge');
  await expect(editor.verdict).toContainText(/^2 problems/);
  await editor.box(`${CONTENT}/endpoint`).fill('https://bridge.example.com');
  await editor
    .box('/capabilities/webhooks/ms.MessagingEventNotification.RichContentEvent/max_retries')
    .fill('5');
  await expect(editor.verdict).toContainText(/^Valid/);
  await expect(problems.locator('[data-severity="error"]')).toHaveCount(0);

  const { text } = await editor.download();
  expect(text).toBe(
    `${TEMPLATE.replace('App name', 'Bridge').replace('https://your/webhooks/endpoint', 'https://bridge.example.com')}\n`,
  );
});

test('share a link, open it in another browser, edit a copy; the sender keeps theirs', {
  tag: '@firefox',
}, async ({ page, openFreshContext }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Shared');
  const link = await editor.shareLink();
  expect(link.length).toBeLessThan(260);

  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.review).toContainText('com.example.Shared');
  await expect(other.review.getByRole('status', { name: 'Manifest status' })).toHaveText(/^Valid/);
  const original = `${TEMPLATE.replace('App name', 'com.example.Shared')}\n`;
  expect((await other.download()).text).toBe(original);

  await other.button('Edit a copy').click();
  await other.box('/client_name').fill('com.example.Copy');
  expect(await other.documentText()).toBe(original.replace('Shared', 'Copy'));
  expect(await editor.documentText()).toBe(original);
});

test('opening a link leaves the draft of the one who opens it as it was', { tag: '@firefox' }, async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const link = await editor.shareLink();
  await editor.box('/client_name').fill('Mine');
  await page.goto(link);
  await expect(editor.review).toContainText('App name');
  await page.goto(new URL(link).origin + new URL(link).pathname);
  await expect(editor.box('/client_name')).toHaveValue('Mine');
});

for (const [template, required] of [
  ['Connector', '/client_name'],
  ['Web application', '/entry_uri'],
  ['Blank', '/client_name'],
] as const) {
  test(`the template ${template}: from New to a valid download`, async ({ page }) => {
    const editor = await new EditorDriver(page).open();
    await editor.button('New').click();
    await page.getByRole('radio', { name: template }).check();
    await page.getByRole('textbox', { name: 'Client name' }).fill('Started');
    await editor.button('Create').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(editor.box('/client_name')).toHaveValue('Started');
    await expect(editor.box(required)).not.toHaveValue('');
    await expect(editor.verdict).toContainText(/^Valid/);
    const { text } = await editor.download();
    expect(JSON.parse(text).client_name).toBe('Started');
  });
}

test('a checklist driven by the keyboard alone', { tag: '@firefox' }, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.row(GOAL, 'url').focus();
  for (const press of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Space'])
    await page.keyboard.press(press);
  await expect(editor.field(GOAL)).toContainText('3 of 5');
  const goal = () => editor.documentText().then((text) => JSON.parse(text).capabilities.engagement.goal);
  expect(await goal()).toEqual(['purchase_total', 'num_of_pages', 'service_activity']);
  await editor.row(GOAL, 'lead').focus();
  await page.keyboard.press('Space');
  expect(await goal()).toEqual(['purchase_total', 'num_of_pages', 'lead', 'service_activity']);
});

test('webhooks and engagement as a whole are taken out and put back', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.button('Remove engagement').click();
  await editor.button('Remove webhooks').click();
  expect(JSON.parse(await editor.documentText())).not.toHaveProperty('capabilities');
  await editor.button('Add engagement').click();
  const { capabilities } = JSON.parse(await editor.documentText());
  expect(capabilities).toEqual({ engagement: JSON.parse(TEMPLATE).capabilities.engagement });
  await editor.button('Add webhooks').click();
  await editor.button('Add Text messages').click();
  await expect(editor.box(`${CONTENT}/endpoint`)).toBeFocused();
  await page.keyboard.type('https://a.example/x');
  expect(JSON.parse(await editor.documentText()).capabilities.webhooks).toEqual({
    'ms.MessagingEventNotification.ContentEvent': { endpoint: 'https://a.example/x' },
  });
});

test('failure story 13: the retention times that can be picked are right', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const pointer = '/capabilities/webhooks/retry/retention_time';
  for (const hours of [1, 2, 4, 6, 12, 24, 48, 72]) {
    const words =
      hours % 24 === 0
        ? `${hours / 24} day${hours === 24 ? '' : 's'}`
        : `${hours} hour${hours === 1 ? '' : 's'}`;
    await editor.field(pointer).getByRole('button', { name: words, exact: true }).click();
    await expect(editor.box(pointer)).toHaveValue(String(hours * 3600));
  }
  expect(JSON.parse(await editor.documentText()).capabilities.webhooks.retry).toEqual({
    retention_time: 259200,
  });
});

test('failure story 11: a field says what to do only after it was visited', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const endpoint = editor.field(`${CONTENT}/endpoint`);
  await editor.box(`${CONTENT}/endpoint`).fill('http://a.example');
  await expect(endpoint).not.toContainText('Start the address');
  await page.keyboard.press('Tab');
  await expect(endpoint).toContainText('Start the address with https://');
});
