// Documents of three sizes, opened and edited in each subject, and saved in ours; and what ours alone can do.
import { open, p95 } from './visit.mjs';

const KEYS = 10;
/** Milliseconds between two keys of somebody who types at an ordinary pace. */
const BETWEEN = 150;
/** Milliseconds that a document may take in all; what takes longer is no figure. */
const LIMIT = 40_000;

/** A manifest of about so many kilobytes, by keys that no schema knows. */
function documentOf(kilobytes) {
  const count = Math.round((kilobytes * 1000) / 55);
  const keys = Array.from({ length: count }, (_, index) => [
    `unknown_key_${index}`,
    `a value of some length ${index}`,
  ]);
  return { client_name: `Size ${kilobytes}`, ...Object.fromEntries(keys) };
}

/** Opens a document in the page as its people do: ours by a file that is dropped, a peer by its own call. */
function handOver({ value, isOurs }) {
  const arrival = bench.awaitNow(value.client_name);
  if (isOurs) {
    const data = new DataTransfer();
    data.items.add(new File([`${JSON.stringify(value, null, 2)}\n`], 'a.json', { type: 'application/json' }));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  } else {
    globalThis.openDocument(value);
  }
  return arrival;
}

/**
 * Milliseconds until a document of a size is shown, from a key to the JSON in it, and of the main thread's work a key; for ours also
 * until it is saved as a file.
 */
export async function measureSize(browser, subject, url, kilobytes) {
  const { context, page, session } = await open(browser, subject, url, 'fast');
  const limit = new Promise((_, reject) => setTimeout(reject, LIMIT, new Error('took too long')));
  try {
    return await Promise.race([limit, sizeIn({ page, session }, subject, kilobytes)]);
  } finally {
    await context.close();
  }
}

async function sizeIn({ page, session }, subject, kilobytes) {
  const box = page.locator(subject.field).first();
  await box.waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const opened = await page.evaluate(handOver, { value: documentOf(kilobytes), isOurs: subject.isOurs });
  const keys = [];
  await box.focus();
  await page.keyboard.press('End');
  for (let count = 1; opened !== null && count <= KEYS; count += 1) {
    await page.evaluate((text) => bench.awaitPress(text), `Size ${kilobytes}${'k'.repeat(count)}"`);
    await page.keyboard.type('k');
    keys.push(await page.evaluate(() => bench.arrived()));
    await page.waitForTimeout(100);
  }
  const found = { [`open${kilobytes}`]: opened, [`edit${kilobytes}`]: p95(keys) };
  if (opened !== null) found[`work${kilobytes}`] = await workOfKeys(page, session);
  if (subject.isOurs) found[`save${kilobytes}`] = await timeOfSaving(page);
  return found;
}

/** Milliseconds of the main thread from one key to the next, all that follows it included. */
async function workOfKeys(page, session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
  };
  const before = await spent();
  for (let count = 0; count < KEYS; count += 1) {
    await page.keyboard.type('k');
    await page.waitForTimeout(BETWEEN);
  }
  return ((await spent()) - before) / KEYS;
}

async function timeOfSaving(page) {
  const started = performance.now();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).first().click();
  const anyway = page.getByRole('button', { name: 'Download anyway' });
  await Promise.race([
    file,
    anyway
      .waitFor()
      .then(() => anyway.click())
      .then(() => file),
  ]);
  return performance.now() - started;
}

/** Ours alone: milliseconds until the list of 1,000 drafts is there, from the press. */
export async function measureDrafts(browser, subject, url) {
  const { context, page } = await open(browser, subject, url, 'fast');
  await page.locator(subject.field).first().waitFor();
  const drafts = Array.from({ length: 1_000 }, (_, index) => ({
    ...{ id: `d${index}`, name: `Draft ${index}`, changedAt: 1_700_000_000_000 + index },
    text: JSON.stringify({ client_name: `com.example.app${index}`, description: 'x'.repeat(2_000) }),
  }));
  const press = async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Drafts', exact: true }).click();
  };
  await press();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const backup = JSON.stringify({ format: 'install-manifest-drafts', version: 1, drafts });
  const file = { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(backup) };
  await (await chooser).setFiles(file);
  await page.getByText(/^Added 1,?000 drafts/).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const started = performance.now();
  await page.getByRole('menuitem', { name: 'Drafts', exact: true }).click();
  await page.getByRole('list', { name: 'Drafts' }).getByRole('listitem').first().waitFor();
  const drafts1000 = performance.now() - started;
  await context.close();
  return { drafts1000 };
}

/** Ours alone: when the form of a second visit can be used, which the service worker serves. */
export async function measureSecondVisit(browser, subject, url, profile) {
  const { context, page } = await open(browser, subject, url, 'fast', { serviceWorkers: 'allow' });
  await page.getByText('works offline from now on').waitFor({ timeout: 60_000 });
  await page.close();
  const second = await open(browser, subject, url, profile, { context });
  await second.page.waitForFunction(() => bench.seen.usable > 0, undefined, {
    polling: 'raf',
    timeout: 60_000,
  });
  const secondVisit = await second.page.evaluate(() => bench.seen.usable);
  await context.close();
  return { secondVisit };
}
