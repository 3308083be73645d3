import { EditorDriver } from './support/driver';
import { WITH_KEY } from './support/manifests';
import { expect, test } from './support/test';

const KEY = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/headers/1/header_value';

test('credentials stay home unless somebody includes them, and the review says what is missing', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY);
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog');
  const told = dialog.getByRole('region', { name: 'Credentials' });
  await expect(told).toContainText('1 credential left out of the link: X-Api-Key');
  const box = dialog.getByRole('textbox', { name: 'Share link' });
  const without = await box.inputValue();
  const complete = await dialog.locator('[data-fingerprint="complete"]').textContent();
  await told.getByRole('checkbox').check();
  await expect(told).toContainText('1 credential in the link');
  const whole = await box.inputValue();

  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(without);
  await expect(other.review.getByRole('status', { name: 'Manifest status' })).toHaveText(
    'Valid, but incomplete: 1 value withheld, 7 values to fill in',
  );
  await expect(other.review.getByRole('region', { name: 'Withheld by the sender' })).toContainText(
    'X-Api-Key',
  );
  await expect(other.review.locator('[data-fingerprint="claimed"]')).toHaveText(complete ?? '');
  await expect(other.review.locator('[data-fingerprint="shown"]')).not.toHaveText(complete ?? '');
  const { text } = await other.download();
  expect(text).not.toContain('hush-hush');
  expect(text).toContain('(withheld by the sender)');

  await other.page.goto(whole);
  await expect(other.review.getByRole('status', { name: 'Manifest status' })).toHaveText(
    'Valid, 7 values to fill in, 1 hint',
  );
  await expect(other.review.locator('[data-fingerprint="shown"]')).toHaveText(complete ?? '');
  expect((await other.download()).text).toBe(`${WITH_KEY}\n`);
});

test('a mail draft carries link, fingerprint and JSON, without the credentials; the code is drawn', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY.replaceAll(/\n\s*/g, ''));
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Mail, QR code and more').click();
  const href = await dialog.getByRole('link', { name: 'Mail draft' }).getAttribute('href');
  const body = new URLSearchParams((href ?? '').slice('mailto:?'.length)).get('body') ?? '';
  expect(body).toContain(await dialog.getByRole('textbox', { name: 'Share link' }).inputValue());
  expect(body).toContain((await dialog.locator('[data-fingerprint="shared"]').textContent()) ?? '-');
  expect(body).toContain('not complete: X-Api-Key withheld');
  expect(body).not.toContain('hush-hush');
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
});

test('a copy that came incomplete is shared as incomplete: dialog, mail, link and review say so', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY);
  const first = await editor.shareLink();
  const copier = new EditorDriver(await (await openFreshContext()).newPage());
  await copier.page.goto(first);
  const shown = (await copier.review.locator('[data-fingerprint="shown"]').textContent()) ?? '-';
  await copier.button('Edit a copy').click();
  await copier.button('Share').click();
  const dialog = copier.page.getByRole('dialog');
  const told = dialog.getByRole('region', { name: 'Withheld before' });
  await expect(told).toContainText('Not complete: 1 value withheld by an earlier sender.');
  await expect(told).toContainText('X-Api-Key');
  await expect(dialog).toContainText(`Fingerprint of the incomplete one in the link: ${shown}`);
  await expect(dialog.locator('[data-fingerprint="complete"]')).toHaveCount(0);
  await dialog.getByText('Mail, QR code and more').click();
  const href = (await dialog.getByRole('link', { name: 'Mail draft' }).getAttribute('href')) ?? '';
  expect(new URLSearchParams(href.slice('mailto:?'.length)).get('body')).toContain(
    `Fingerprint of this incomplete manifest: ${shown}`,
  );
  const second = await dialog.getByRole('textbox', { name: 'Share link' }).inputValue();
  await told.getByRole('button', { name: 'Show' }).click();
  await expect(copier.box(KEY)).toBeFocused();
  await copier.box(KEY).fill('hush-hush');

  const reader = new EditorDriver(await (await openFreshContext()).newPage());
  await reader.page.goto(second);
  await expect(reader.page.getByRole('status', { name: 'Manifest status' })).toHaveText(
    'Valid, but incomplete: 1 value withheld, 7 values to fill in',
  );
  await expect(reader.review).toContainText(`Fingerprint of this incomplete manifest: ${shown}`);

  await copier.button('Share').click();
  await expect(told).toHaveCount(0);
  await expect(dialog.locator('[data-fingerprint="complete"]')).toBeVisible();
});

test('the file that is offered for a link that is too long has no credentials either', async ({ page }) => {
  const long = JSON.parse(WITH_KEY);
  // Text that does not compress.
  long.notes = Array.from({ length: 150 }, (_, index) => Math.sin(index + 1).toString(36));
  const editor = await new EditorDriver(page).open();
  await editor.import(JSON.stringify(long, null, 2));
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('mail and chat programs may cut it. Send the file instead.');
  const file = await editor.download(dialog.getByRole('button', { name: 'Download', exact: true }));
  expect(file.text).not.toContain('hush-hush');
  expect(file.text).toContain('"header_value": "(withheld by the sender)"');
  expect(file.name).toBe('com.example.Keys.incomplete.manifest.json');
  await dialog.getByRole('checkbox', { name: 'Include their values' }).check();
  const whole = await editor.download(dialog.getByRole('button', { name: 'Download', exact: true }));
  expect(whole.text).toContain('hush-hush');
  expect(whole.name).not.toContain('incomplete');
});

test('credentials in addresses are told, for they travel with every link', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(
    WITH_KEY.replace('https://your/webhooks/endpoint', 'https://f.example.net/api?code=a1b2'),
  );
  await editor.button('Share').click();
  const told = page.getByRole('region', { name: 'Credentials in addresses' });
  await expect(told).toContainText('1 credential in addresses.');
  await expect(told).toContainText('Webhooks › Text messages › Endpoint: the parameter code');
});

test('values that were withheld are no differences from the complete file', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY);
  await page.goto(await editor.shareLink());
  await page.getByText('from the connector template').click();
  const compared = page.getByRole('textbox', { name: 'Compare with an earlier link' });
  await compared.fill(WITH_KEY);
  await editor.button('Compare').click();
  await expect(page.getByText('Nothing differs from what you pasted')).toBeVisible();
  await expect(editor.review).toContainText('Values that were withheld on one side are taken for equal');
  await compared.fill(WITH_KEY.replace('com.example.Keys', 'com.example.Other'));
  await editor.button('Compare').click();
  await expect(page.getByText('1 difference from what you pasted')).toBeVisible();
});
