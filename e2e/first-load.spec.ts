import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const budgets = JSON.parse(
  readFileSync(new URL('../scripts/size-budgets.json', import.meta.url), 'utf8'),
) as {
  firstLoadKilobytes: number;
  firstRequests: number;
  monacoMarker: string;
};

test('the form answers before 125 kB of scripts and a seventh request, and before any of Monaco', async ({
  page,
}) => {
  await page.goto('./');
  const field = new EditorDriver(page).box('/client_name');
  await field.fill('Dialog Bridge');
  await expect(field).toHaveValue('Dialog Bridge');

  // On the clock of the browser's own list of requests.
  const requests = await page.evaluate(() => {
    const answers = performance.getEntriesByName('form-answers')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime <= answers)
      .map((entry) => entry.name);
  });
  // The page itself is one, too.
  expect(requests.length + 1).toBeLessThanOrEqual(budgets.firstRequests);
  const addresses = requests.filter((address) => new URL(address).pathname.endsWith('.js'));
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
