import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const budgets = JSON.parse(
  readFileSync(new URL('../scripts/size-budgets.json', import.meta.url), 'utf8'),
) as {
  firstLoadKilobytes: number;
  monacoMarker: string;
};

test('the form takes input before 125 kB of scripts, and before any of Monaco', async ({ page }) => {
  // Notes when the field first takes input, on the clock of the browser's own list of requests.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>('[data-pointer="/client_name"] input');
      if (!input || input.disabled || input.readOnly) return;
      performance.mark('form-usable');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });

  await page.goto('./');
  const field = new EditorDriver(page).box('/client_name');
  await field.fill('Dialog Bridge');
  await expect(field).toHaveValue('Dialog Bridge');

  const addresses = await page.evaluate(() => {
    const usable = performance.getEntriesByName('form-usable')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= usable && new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => entry.name);
  });
  const scripts = await Promise.all(
    addresses.map(async (address) => (await page.request.get(address)).body()),
  );

  expect(scripts.length).toBeGreaterThan(0);
  const kilobytes = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length / 1000, 0);
  expect(kilobytes).toBeLessThanOrEqual(budgets.firstLoadKilobytes);
  const names = addresses.map((address) => new URL(address).pathname);
  const heldMonaco = names.filter((_name, index) =>
    new RegExp(budgets.monacoMarker).test(String(scripts[index]).replace(/[\w.-]+\.(?:js|css)\b/g, '')),
  );
  expect(heldMonaco).toEqual([]);
});
