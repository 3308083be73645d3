import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/pdf';

/** A page of no product: a box that is watched as React watches its own, a file made by a script, and a clipboard. */
const PAGE = `<!doctype html><title>Nothing of the editor</title>
<input aria-label="Box"><output></output><button>Save</button>
<script>
  const box = document.querySelector('input');
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let seen = '';
  box._valueTracker = { setValue: (value) => { seen = value; } };
  Object.defineProperty(box, 'value', {
    get() { return get.call(this); },
    set(value) { seen = value; set.call(this, value); },
  });
  box.addEventListener('input', () => {
    if (get.call(box) === seen) return;
    seen = get.call(box);
    document.querySelector('output').textContent += '[' + seen + ']';
  });
  document.querySelector('button').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['what is in it']));
    link.download = 'a file.txt';
    link.click();
  });
</script>`;

test('Firefox through the wrapper: fill, downloads, clipboard, requests, errors, paper and reloads work', async ({
  page,
  context,
  baseURL,
}) => {
  const address = `${baseURL}no-product`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  await page.goto(address);

  const shown = page.locator('output');
  await page.getByLabel('Box').fill('one');
  await page.getByLabel('Box').fill('two');
  await expect(shown).toHaveText('[one][two]');
  await page.getByLabel('Box').pressSequentially('3');
  await expect(shown).toHaveText('[one][two][two3]');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('a file.txt');
  expect(readFileSync(await file.path(), 'utf8')).toBe('what is in it');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('copied');

  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody caught this'))));
  await expect.poll(() => errors).toEqual([expect.stringContaining('nobody caught this')]);
  await page.route('**/gone', (route) => route.abort());
  expect(await page.evaluate(() => fetch('/gone').then(String, () => 'refused'))).toBe('refused');

  const [paper] = pagesOf(await page.pdf({ format: 'A4' }));
  // A4 in points.
  expect((paper?.width ?? 0) / 595.3).toBeCloseTo(1, 2);
  expect((paper?.height ?? 0) / 841.9).toBeCloseTo(1, 2);

  await page.reload();
  await expect(shown).toBeEmpty();
});
