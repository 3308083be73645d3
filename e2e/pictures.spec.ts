import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const MS = 'ms.MessagingEventNotification';
const CONTENT = `${MS}.ContentEvent`;
const STATE = `${MS}.ChatStateEvent`;
const LOGO = 'https://cdn.acme-retail.com/logo.svg';

/** A manifest with four events at one host, one elsewhere, one without an address, and one that nobody knows. */
function manifest(retry: object | undefined, logo_uri = LOGO): string {
  const at = (path: string, more = {}) => ({ endpoint: `https://hooks.acme-retail.com/${path}`, ...more });
  return JSON.stringify({
    client_name: 'com.acme.Connector',
    grant_types: ['client_credentials'],
    logo_uri,
    capabilities: {
      webhooks: {
        [CONTENT]: at('content', { max_retries: 5 }),
        [`${MS}.RichContentEvent`]: at('rich', { max_retries: 5 }),
        [`${MS}.AcceptStatusEvent`]: at('accept', { max_retries: 0 }),
        [STATE]: { endpoint: 'https://old.acme-retail.net/state', max_retries: 5 },
        'cqm.ExConversationChangeNotification': { endpoint: '', max_retries: 5 },
        'x.NewEvent': at('new', { max_retries: 5 }),
        ...(retry && { retry }),
      },
    },
  });
}

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4338ca"/></svg>`;

/** Saves what a button offers, and gives the PNG's width and height. */
async function savedSize(page: Page, button: Locator): Promise<number[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toBe('logo-70x70.png');
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('the retry picture says what an outage loses, follows the fields, and is worked by keys', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest(undefined));
  await page.getByText('What an outage loses').click();
  const picture = page.locator('[data-retry-picture]');
  await expect(picture.getByText('An outage of 40 minutes: lost after 5 seconds')).toBeVisible();
  await expect(picture.getByText('An outage of 40 minutes: lost at the first failure')).toBeVisible();
  await expect(picture).toContainText('30 seconds between attempts, so up to 2 minutes 30 seconds');

  const slider = picture.getByRole('slider', { name: 'Length of the outage' });
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^1 second: 5 events nothing lost, 1 event lost/);
  for (let press = 0; press < 4; press += 1) await slider.press('ArrowRight');
  await expect(picture.getByText('An outage of 5 seconds: nothing lost')).toBeVisible();
  await slider.press('ArrowRight');
  await expect(picture.getByText('An outage of 6 seconds: lost after 5 seconds')).toBeVisible();

  // A retention time wins over the numbers, and 0 wins over it.
  await editor
    .field('/capabilities/webhooks/retry/retention_time')
    .getByText('1 day', { exact: true })
    .click();
  await expect(picture.getByText('An outage of 6 seconds: nothing lost')).toBeVisible();
  await expect(picture).toContainText('The retention time wins: beside it, max_retries 5 has no effect.');
  await expect(picture).toContainText('max_retries 0 wins over the retention time');
  await slider.press('End');
  await expect(picture.getByText(/^An outage of 4 days: lost after 23 hours 5\d minutes/)).toBeVisible();
});

test('the map shows the stray host and what has no address, and leads to the field', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest({ retention_time: 3600 }));
  await page.getByText('Where messages go').click();
  const map = page.locator('[data-message-map]');
  await expect(map).toContainText(
    '5 events go to 2 hosts. Only Typing and presence goes to old.acme-retail.net. 1 event has no address.',
  );
  const stray = map.locator('[data-host="old.acme-retail.net"]');
  await expect(stray).toContainText('Not where the others go');
  await expect(stray.getByRole('listitem')).toHaveText([/Typing and presence/]);
  await expect(map.locator('[data-host="hooks.acme-retail.com"]')).toContainText('Unknown event');
  await expect(map.locator('[data-kind="missing"]')).toContainText('Conversation changes');

  await stray.getByRole('button', { name: 'Typing and presence' }).press('Enter');
  await expect(editor.box(`/capabilities/webhooks/${STATE}/endpoint`)).toBeFocused();
  await editor.box(`/capabilities/webhooks/${STATE}/endpoint`).fill('https://hooks.acme-retail.com/state');
  await expect(map).toContainText('5 events go to 1 host. 1 event has no address.');
  await expect(stray).toHaveCount(0);
});

test('the review has both pictures, and everything fits a narrow screen', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest({ retention_time: 3600 }));
  const link = await editor.shareLink();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByText('Where messages go').click();
  await page.getByText('What an outage loses').click();
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect(page.locator('[data-message-map]')).toBeVisible();
  await expect(page.locator('[data-retry-picture]')).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(editor.review.locator('[data-host="old.acme-retail.net"]')).toBeVisible();
  await editor.review.getByText('What an outage loses').click();
  await expect(editor.review.getByText('An outage of 40 minutes: nothing lost')).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await editor.review.getByRole('button', { name: 'Typing and presence', exact: true }).click();
  await expect(editor.review.locator(`[data-row="/capabilities/webhooks/${STATE}"]`)).toBeFocused();
});

test('a logo of another size is told, advised on, and comes back as a file of 70 by 70', {
  tag: '@firefox',
}, async ({ page, allowRequest }) => {
  const asked: string[] = [];
  await page.route(LOGO, (route) => {
    asked.push(route.request().headers().referer ?? 'no referrer');
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return route.fulfill({ contentType: 'image/svg+xml', headers, body: drawing(140, 96) });
  });
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest(undefined));
  const field = page.locator('#app');
  await expect(field.getByRole('button', { name: 'Show the logo' })).toBeVisible();
  expect(asked).toEqual([]);
  allowRequest(LOGO);
  await field.getByRole('button', { name: 'Show the logo' }).click();
  await expect(field.getByText('140 × 96 pixels: it must be exactly 70 × 70.')).toBeVisible();
  const advice = field.getByText('The picture has 140 by 96 pixels.');
  await expect(advice).toBeVisible();

  await field.getByRole('button', { name: 'Make a copy of 70 × 70' }).click();
  await expect(field.getByRole('img', { name: 'The copy of 70 × 70' })).toBeVisible();
  expect(await savedSize(page, field.getByRole('button', { name: 'Download the copy' }))).toEqual([70, 70]);
  expect(new Set(asked)).toEqual(new Set(['no referrer']));

  // What was measured holds for that address only.
  await editor.box('/logo_uri').fill('https://cdn.acme-retail.com/other.svg');
  await expect(advice).toHaveCount(0);
  await expect(field.getByRole('button', { name: 'Show the logo' })).toBeVisible();
});

test('in a review, a logo of another size is a problem once somebody looked at it', async ({
  page,
  allowRequest,
}) => {
  await page.route(LOGO, (route) => route.fulfill({ contentType: 'image/svg+xml', body: drawing(140, 96) }));
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest(undefined));
  await page.goto(await editor.shareLink());
  const row = editor.review.locator('li[data-rule="logo/size"][data-pointer="/logo_uri"]');
  await expect(editor.verdict).toHaveText('1 problem, 3 hints');
  await expect(row).toHaveCount(0);
  allowRequest(LOGO);
  await editor.review.getByRole('button', { name: 'Show the logo' }).click();
  await expect(row).toContainText('The picture has 140 by 96 pixels.');
  await expect(editor.verdict).toHaveText('1 problem, 1 warning, 3 hints');
  await expect(editor.review.getByRole('img', { name: 'Logo of the app' })).toBeVisible();
});

test('a host that forbids reading the picture is told, and its file does as well', async ({
  page,
  allowRequest,
  allowConsoleError,
}) => {
  allowConsoleError(/CORS|net::ERR_FAILED/);
  allowRequest(LOGO);
  // For another site than this one; without any such header, the test's server would allow all.
  const headers = { 'Access-Control-Allow-Origin': 'https://www.acme-retail.com' };
  await page.route(LOGO, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', headers, body: drawing(96, 140) }),
  );
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest(undefined));
  const field = page.locator('#app');
  await field.getByRole('button', { name: 'Show the logo' }).click();
  await field.getByRole('button', { name: 'Make a copy of 70 × 70' }).click();
  await expect(field.getByText('The host does not let other sites read the picture.')).toBeVisible();
  const file = field.getByLabel('Logo file');
  await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await expect(field.getByText('This file is no picture that the browser can read.')).toBeVisible();
  const buffer = Buffer.from(drawing(96, 140));
  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer });
  await expect(field.getByText('made of 96 × 140')).toBeVisible();
  expect(await savedSize(page, field.getByRole('button', { name: 'Download the copy' }))).toEqual([70, 70]);
});

test('a path inside the platform has nothing to load, and says so', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(manifest(undefined, '/src/logo.png'));
  const field = page.locator('#app');
  await expect(field).toContainText('This is a path inside the platform');
  await expect(field.getByRole('button', { name: 'Show the logo' })).toHaveCount(0);
});
