// A visit to one page that is measured, in a profile.
import { watchPage } from './in-page.mjs';

export const PROFILES = {
  fast: undefined,
  slow: { cpu: 4, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
};

/** The 95th percentile of times; null where more than one effect in twenty never came. */
export function p95(times) {
  const sorted = times.map((time) => time ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const time = sorted[Math.ceil(times.length * 0.95) - 1];
  return Number.isFinite(time) ? time : null;
}

/** Opens a page in a browser of its own kind, nothing cached and nothing stored; or once more in the one that is given. */
export async function open(
  browser,
  subject,
  url,
  profile,
  { serviceWorkers = 'block', onFocused, ...given } = {},
) {
  const context =
    given.context ?? (await browser.newContext({ serviceWorkers, viewport: { width: 1400, height: 900 } }));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const limits = PROFILES[profile];
  if (limits) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...limits });
    await session.send('Emulation.setCPUThrottlingRate', { rate: limits.cpu });
  }
  if (onFocused) await page.exposeBinding('benchFocused', () => onFocused(page));
  await page.addInitScript(watchPage, subject);
  const requests = [];
  page.on('response', (response) => requests.push({ response, at: Date.now() }));
  await page.goto(url + subject.page, { waitUntil: 'commit' });
  return { context, page, session, requests };
}
