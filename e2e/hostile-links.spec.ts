import type { Page } from '@playwright/test';
import { longestFreeze, paced, watchFreezes } from './support/freezes';
import { HOSTILE_LINKS, logoLink } from './support/hostile-links';
import { expect, test } from './support/test';

/** The longest that the page may stand still, in milliseconds of an ordinary machine. */
const MAX_FREEZE = 1_000;

/** One of each kind that a browser has to show; src/features/review/hostile-links.test.tsx renders all of them without one. */
const IN_THE_BROWSER = [
  'a bomb of 1.3 GB',
  '7 MB of brackets, which is inside the limit',
  'a script in every string and key',
  '200,000 bad headers',
  '30,000 unknown events',
  'a name of 900,000 reordering characters',
];

test('the links that are opened here are among those that there are', () => {
  const names = HOSTILE_LINKS.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(IN_THE_BROWSER));
});

/** Counts scripts that ran out of a link, and notes the longest time that the page stood still. */
async function watchFor(page: Page): Promise<string[]> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const state = { ran: 0 };
    Object.assign(globalThis, { hostile: state, pwned: () => (state.ran += 1) });
  });
  await watchFreezes(page);
  return dialogs;
}

type Hostile = { hostile: { ran: number } };

for (const [name, payload, told] of HOSTILE_LINKS.filter(([name]) => IN_THE_BROWSER.includes(name))) {
  test(`a hostile link, ${name}: no script, no crash, no freeze, and an answer`, async ({ page }) => {
    const dialogs = await watchFor(page);
    const address = `./?#${payload()}`;
    const review = page.getByRole('region', { name: 'Review', exact: true });
    const answer = review
      .getByRole('alert')
      .or(review.getByRole('status', { name: 'Manifest status' }))
      .first();
    let freeze = Number.POSITIVE_INFINITY;
    let most = 0;
    // The least of three visits: other work on the machine must not decide the outcome.
    for (let visit = 0; visit < 3 && freeze > most; visit += 1) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(answer).toHaveText(told);
      freeze = await longestFreeze(page);
      most = await paced(page, MAX_FREEZE);
    }
    expect(freeze).toBeLessThan(most);
    const harm = await page.evaluate(() => ({
      ran: (globalThis as unknown as Hostile).hostile.ran,
      polluted: 'pwned' in Object.prototype,
      active: document.querySelectorAll(
        '#root script, #root iframe, #root [onerror], #root [onload], #root [onmouseover], #root img:not([src^="data:"])',
      ).length,
      addresses: [...document.querySelectorAll<HTMLAnchorElement>('#root a[href]')]
        .map((anchor) => anchor.protocol)
        .filter((protocol) => !/^https?:$/.test(protocol)),
    }));
    expect({ ...harm, dialogs }).toEqual({ ran: 0, polluted: false, active: 0, addresses: [], dialogs: [] });
  });
}

test('the logo is loaded on request only, its host named before, and its size told', async ({
  page,
  allowRequest,
}) => {
  const address = 'https://cdn.example.org/logo.png';
  const asked: string[] = [];
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page.route('https://cdn.example.org/**', (route) => {
    asked.push(route.request().headers().referer ?? 'no referrer');
    return route.fulfill({ contentType: 'image/png', body: pixel });
  });
  await page.goto(`./?#${logoLink(address)}`);
  const show = page.getByRole('button', { name: 'Show the logo' });
  await expect(show).toBeVisible();
  await expect(page.locator('strong', { hasText: 'cdn.example.org' }).first()).toBeVisible();
  expect(asked).toEqual([]);
  allowRequest(address);
  await show.click();
  await expect(page.getByRole('img', { name: 'Logo of the app' })).toBeVisible();
  await expect(page.getByText('1 × 1 pixels: it must be exactly 70 × 70.')).toBeVisible();
  expect(asked).toEqual(['no referrer']);
});

test('a logo that does not load says so, and one that is no web address has nothing to press', async ({
  page,
  allowRequest,
  allowConsoleError,
}) => {
  allowConsoleError('net::ERR_FAILED');
  allowRequest('https://cdn.example.org/gone.png');
  await page.route('https://cdn.example.org/**', (route) => route.abort());
  await page.goto(`./?#${logoLink('https://cdn.example.org/gone.png')}`);
  await page.getByRole('button', { name: 'Show the logo' }).click();
  await expect(page.getByText('The picture could not be loaded from there.')).toBeVisible();
  const open = page.getByRole('link', { name: 'Open the logo' });
  await expect(open).toHaveAttribute('href', 'https://cdn.example.org/gone.png');
  await expect(open).toHaveAttribute('rel', 'noopener noreferrer');
  await page.goto('about:blank');
  await page.goto(`./?#${logoLink('javascript:alert(1)')}`);
  await expect(page.getByText('This is no web address, so there is nothing to show.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show the logo' })).toHaveCount(0);
});
