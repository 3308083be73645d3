import { EditorDriver, TEMPLATE } from './support/driver';
import { InstallDriver, linksOf, tracesOf } from './support/install-driver';
import { everySection, WITH_KEY } from './support/manifests';
import { Platform, SECRET } from './support/platform';
import { expect, test } from './support/test';

test('the install request holds the manifest, and the update is three requests that a shell runs one by one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { whole } = await linksOf(await new EditorDriver(page).open());
  const install = await new InstallDriver(page).open(whole);
  const platform = await new Platform().start();

  await platform.run((await install.command('install').textContent()) ?? '');
  expect(platform.arrived.pop()).toMatchObject({
    request: 'POST /api/account/12345678/configuration/app-install/installations?v=1.0',
    body: `${WITH_KEY}\n`,
  });

  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(install.commands).toHaveCount(2);
  await page.getByRole('button', { name: 'Show request 3 without comparing' }).click();
  await expect(install.commands).toHaveCount(3);
  const copied: string[] = [];
  for (const number of [1, 2, 3]) {
    await page.getByRole('button', { name: `Copy request ${number}`, exact: true }).click();
    const shown = (await install.command(`update-${number}`).textContent()) ?? '';
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    copied.push(shown);
  }
  const printed = await platform.run(...copied);
  platform.server.close();
  const path = '/api/account/12345678/configuration/app-install/installations';
  expect(platform.arrived.map(({ request }) => request)).toEqual([
    `GET ${path}?v=1.0`,
    `GET ${path}/i-7?v=1.0`,
    `PUT ${path}/i-7?v=1.0`,
  ]);
  expect(platform.arrived[2]).toMatchObject({ match: '41', body: `${WITH_KEY}\n` });
  expect(printed).toContain('ac-revision: 41');
});

test('withheld values are put in on the spot: the shown request installs the whole manifest', async ({
  page,
  openFreshContext,
}) => {
  const { without } = await linksOf(await new EditorDriver(page).open());
  const other = await (await openFreshContext()).newPage();
  const install = await new InstallDriver(other).open(without);
  await expect(install.values.getByRole('status')).toHaveText(
    'There is no request yet: 1 withheld value missing.',
  );
  await expect(install.commands).toHaveCount(0);
  const box = install.values.getByLabel('X-Api-Key Webhooks › Text messages');
  await expect(box).toHaveAttribute('type', 'password');

  // A value that is changed or taken out again changes the request or takes it away.
  await box.fill('hush-wrong ');
  await expect(install.values).toContainText('It starts or ends with a space');
  await expect(install.command('install')).toContainText('"hush-wrong "');
  const claimed = (await other.locator('[data-fingerprint="claimed"]').textContent()) ?? '-';
  await expect(other.getByText('it is not the manifest that the sender had')).toContainText(claimed);
  await box.fill('');
  await expect(install.commands).toHaveCount(0);
  await box.fill('hush-hush');
  await expect(other.getByText('it is the manifest that the sender had')).toContainText(claimed);
  const platform = await new Platform().start();
  const answer = await platform.run((await install.command('install').textContent()) ?? '');
  platform.server.close();
  expect(platform.arrived.map(({ body }) => body)).toEqual([`${WITH_KEY}\n`]);

  // With the value the check compares everything, and the value is in nothing that lasts.
  await install.check(answer);
  await expect(install.result).toContainText('What was installed equals what was sent.');
  await install.check(answer.replace('hush-hush', 'hush-other'));
  await expect(install.result).toContainText('is not what was sent: 1 difference');
  // What was found holds no longer when a value is changed.
  await box.fill('hush-other');
  await expect(install.result).toBeEmpty();
  await box.fill('hush-hush');
  expect(await tracesOf(other, 'hush-hush')).toEqual(['page', 'boxes']);
  await other.reload();
  await other.getByText('Install request', { exact: true }).click();
  await expect(box).toHaveValue('');
  await expect(install.commands).toHaveCount(0);
});

test('the check of an incomplete manifest names what it cannot compare, and every other difference', async ({
  page,
}) => {
  const { without } = await linksOf(await new EditorDriver(page).open());
  const install = await new InstallDriver(page).open(without);
  const record = JSON.stringify({ ...JSON.parse(WITH_KEY), id: 'i-7', client_secret: SECRET });
  await install.check(record);
  await expect(install.result).toContainText(
    'What was installed equals what was sent, but for 1 value that was withheld here and cannot be compared: X-Api-Key.',
  );
  await install.check(record.replace('acme', 'other'));
  await expect(install.result).toContainText('is not what was sent: 1 difference');
  await expect(install.result).toContainText(
    'Besides, 1 value was withheld here and cannot be compared: X-Api-Key.',
  );
  await install.check(record.replace('"id"', '"deleted":true,"id"'));
  await expect(install.result).toContainText('This is not installed: it is marked as deleted.');
});

const record = JSON.stringify({ ...JSON.parse(WITH_KEY), id: 'i-7', client_secret: SECRET }, null, 2);
/** Answers whole and broken, with what the check says of them. */
const ANSWERS: [string, string, string | RegExp][] = [
  ['whole', record, 'equals what was sent'],
  ['before a prompt', `${record}me@host:~$ `, 'equals what was sent'],
  ['in curly quotes', record.replace(/"([^"]*)"/g, '“$1”'), 'equals what was sent'],
  [
    'in curly quotes and cut',
    record.replace(/"([^"]*)"/g, '“$1”').slice(0, -4),
    /breaks at line \d+, column \d+: the closing/,
  ],
  ['with another name of the key', record.replace('client_secret', 'clientSecret'), '1 difference'],
  [
    'with that name, and cut',
    record.replace('client_secret', 'clientSecret').slice(0, -4),
    /breaks at line \d+/,
  ],
  [
    'with an escaped key, and cut',
    record.replace('client_s', '\\u0063lient_s').slice(0, -4),
    /breaks at line \d+/,
  ],
  ['with a line break in it', record.replace('own-client', 'own\n-client'), /breaks at line \d+, column \d+/],
  ['in YAML', `client_secret: ${SECRET}`, /breaks at line 1/],
  [
    'of another app',
    JSON.stringify([{ client_name: 'b', client_secret: SECRET }]),
    'it does not have the client_name',
  ],
  [
    'a refusal',
    `curl: (22) The requested URL returned error: 403 {"error":"no"}`,
    'HTTP status 403. It says: “no”.',
  ],
];

test('after a check the secret stands nowhere, however the answer was broken', async ({ page }) => {
  const { whole } = await linksOf(await new EditorDriver(page).open());
  const install = await new InstallDriver(page).open(whole);
  for (const [what, answer, words] of ANSWERS) {
    await install.check(answer);
    await expect(install.result, what).toContainText(words);
    await expect(install.answer, what).toHaveValue('');
    for (const part of [SECRET, '-client-secret-4711']) expect(await tracesOf(page, part), what).toEqual([]);
    // Nor does an undo bring it back.
    await install.answer.press('Control+z');
    expect(await install.answer.inputValue(), what).not.toContain('4711');
  }
  await expect(install.result).toContainText('was taken out of the box again');
  // A whole answer is read on its way into the box.
  await install.answer.evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, record);
  await expect(install.result).toContainText('equals what was sent');
  expect(await tracesOf(page, SECRET)).toEqual([]);
});

test('two live installations of the name are both told, each by its ids: neither is called the installed one', async ({
  page,
}) => {
  const { whole } = await linksOf(await new EditorDriver(page).open());
  const install = await new InstallDriver(page).open(whole);
  const retrying = JSON.parse(WITH_KEY);
  retrying.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].max_retries = 1;
  const own = { id: 'i-7', client_id: 'c-7', client_secret: SECRET };
  const other = { ...retrying, id: 'i-8', client_id: 'c-8', client_secret: SECRET };
  await install.check(JSON.stringify([other, { ...JSON.parse(WITH_KEY), ...own }]));
  await expect(install.result).toContainText(
    '2 live installations have this client_name. 1 equals what was sent; 1 differs.',
  );
  await expect(install.result).not.toContainText('What was installed');
  const told = install.result.locator('ol > li');
  await expect(told).toHaveCount(2);
  await expect(told.nth(0)).toContainText('id i-8, client_id c-8: 1 difference from what was sent.');
  await expect(told.nth(0).getByRole('listitem')).toHaveText([/1/]);
  await expect(told.nth(1)).toContainText('id i-7, client_id c-7: equal to what was sent.');
  await expect(told.nth(1).getByRole('listitem')).toHaveCount(0);
  expect(await tracesOf(page, SECRET)).toEqual([]);

  // A deleted one does not count: then one is left, and it is the installed one.
  await install.check(
    JSON.stringify([
      { ...other, deleted: true },
      { ...JSON.parse(WITH_KEY), ...own },
    ]),
  );
  await expect(install.result).toContainText('What was installed equals what was sent.');
});

test('one key on several events is typed once', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(everySection());
  const install = await new InstallDriver(page).open(await editor.shareLink());
  const boxes = install.values.getByLabel(/^X-Api-Key/);
  await expect(boxes).toHaveCount(5);
  const offer = install.values.getByRole('button');
  await expect(offer).toHaveCount(0);
  await boxes.nth(1).fill('hush-other');
  await boxes.nth(2).fill('hush-hush');
  await expect(offer).toHaveText(['Use for the other 3 of this name']);
  await offer.press('Enter');
  // What had a value keeps it, and the keyboard stays where it was.
  for (const [index, value] of ['hush-hush', 'hush-other', 'hush-hush', 'hush-hush', 'hush-hush'].entries())
    await expect(boxes.nth(index)).toHaveValue(value);
  await expect(offer).toHaveCount(0);
  await expect(boxes.nth(2)).toBeFocused();
  await expect(install.command('install')).toContainText('hush-hush');
});

test('the cards fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { without } = await linksOf(await new EditorDriver(page).open());
  const install = await new InstallDriver(page).open(without);
  await install.values.locator('input').fill('hush-hush');
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await install.check(record);
  await expect(install.result).toContainText('equals what was sent');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('every difference between what was installed and what was sent is named', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const install = await new InstallDriver(page).open(await editor.shareLink());
  const answer = { ...JSON.parse(TEMPLATE), id: 'a1', client_id: 'c1', client_secret: SECRET };
  await install.check(JSON.stringify([{ client_name: 'Other', client_id: 'c0' }, answer]));
  await expect(install.result).toContainText('What was installed equals what was sent.');
  await install.check(JSON.stringify({ ...answer, scope: 'other', enabled: false }));
  await expect(install.result).toContainText('What was installed is not what was sent: 2 differences.');
  await expect(install.result.getByRole('listitem')).toHaveText([/false/, /msg\.consumer → other/]);
});
