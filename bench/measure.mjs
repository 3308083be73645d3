// One visit to one page, measured: loading, typing, ticking, memory.
import { gzipSync } from 'node:zlib';
import { open, PROFILES, p95 } from './visit.mjs';

const KEYS = 40;
const TICKS = 12;

/** Kilobytes of JavaScript that came before a moment, and how many requests in all. */
async function loadedUntil(requests, moment) {
  const early = requests.filter(({ at }) => at <= moment);
  let bytes = 0;
  for (const { response } of early)
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      bytes += gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length;
  return { kib: bytes / 1024, requests: early.length };
}

/** Times from the start of the page until field and JSON are there, and what had to be loaded for it. */
export async function measureLoad(browser, subject, url, profile) {
  const { context, page, requests } = await open(browser, subject, url, profile);
  await page.waitForFunction(() => bench.seen.usable > 0, undefined, { polling: 'raf', timeout: 60_000 });
  const loaded = await loadedUntil([...requests], Date.now());
  await page.waitForFunction(() => bench.seen.shown > 0, undefined, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const { usable, shown, shift } = await page.evaluate(() => bench.seen);
  await context.close();
  return { usable, shown, shift, ...loaded };
}

/** The first key, as early as a field is seen: until it stands in the JSON, from the start of the page. */
export async function measureFirstKey(browser, subject, url, profile) {
  const { context, page } = await open(browser, { ...subject, firstKey: 'Q' }, url, profile, {
    // As soon as the page has drawn the field and put the caret into it.
    onFocused: (shown) => shown.keyboard.type('Q'),
  });
  const firstKey = await page.evaluate(() => bench.first());
  await context.close();
  return { firstKey };
}

/** Typing and ticking, once the page is at rest. */
export async function measureTyping(browser, subject, url, profile) {
  const { context, page, session } = await open(browser, subject, url, undefined);
  const box = page.locator(subject.field).first();
  await box.waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  if (PROFILES[profile])
    await session.send('Emulation.setCPUThrottlingRate', { rate: PROFILES[profile].cpu });
  await box.fill('k');
  await page.evaluate(() => bench.inJson('"k"'));
  const from = await page.evaluate(() => performance.now());
  const keys = [];
  for (let count = 1; count <= KEYS; count += 1) {
    await page.evaluate((text) => bench.awaitPress(`"${text}"`), 'k'.repeat(count + 1));
    await page.keyboard.type('k');
    keys.push(await page.evaluate(() => bench.arrived()));
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(400);
  const { events, long } = await page.evaluate(() => bench.seen);
  const ticks = [];
  const tick = page.locator(subject.tick).first();
  await tick.scrollIntoViewIfNeeded();
  for (let count = 0; count < TICKS; count += 1) {
    await page.evaluate(() => bench.awaitPress());
    await tick.click();
    ticks.push(await page.evaluate(() => bench.arrived()));
    await page.waitForTimeout(60);
  }
  await context.close();
  const since = (entries) => entries.filter(({ at }) => at >= from).map(({ took }) => took);
  return {
    keyP95: p95(keys),
    tickP95: p95(ticks),
    worstEvent: Math.max(0, ...since(events)),
    longTasks: since(long).reduce((sum, took) => sum + took, 0),
  };
}

/** Milliseconds without a request after which a page has loaded all that it loads by itself, a code editor included. */
const ALL_LOADED = 4_000;

/** Megabytes of the heap after loading, and after edits of the name. The code editor is there from the start: it must not come between. */
export async function measureHeap(browser, subject, url, edits) {
  const { context, page, session, requests } = await open(browser, { ...subject, isHeap: true }, url, 'fast');
  const box = page.locator(subject.field).first();
  await box.waitFor();
  await page.waitForLoadState('networkidle');
  while (Date.now() - requests.at(-1).at < ALL_LOADED) await page.waitForTimeout(500);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1024 / 1024;
  };
  const found = { heapLoaded: await heap() };
  await box.focus();
  let done = 0;
  for (const until of edits) {
    for (; done < until; done += 1) await page.keyboard.press(done % 50 === 49 ? 'Backspace' : 'k');
    await page.waitForTimeout(1_000);
    found[`heap${until}`] = await heap();
  }
  await context.close();
  return found;
}
