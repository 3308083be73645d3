import { holdCode, openWithoutCode, untilAnswers, watchForTemplate } from './support/before-script';
import { EditorDriver, TEMPLATE } from './support/driver';
import { everySection } from './support/manifests';
import { expect, test } from './support/test';

const GOALS = '/capabilities/engagement/goal';

test('what is typed, ticked, switched and pressed before the code arrives is kept, in order, with caret and undo @firefox', async ({
  page,
}) => {
  const { editor, release } = await openWithoutCode(page);
  await editor.box('/client_name').fill('Dialog Bridge');
  await editor.box('/description').fill('Two\nlines');
  await editor.row(GOALS, 'lead').uncheck();
  await editor.field('/enabled').getByRole('switch').click();
  // What the press will take away is seen only then: the tick after it says what is meant.
  await editor.field(GOALS).getByRole('button', { name: 'None' }).click();
  await editor.row(GOALS, 'url').uncheck();
  await editor.row(GOALS, 'url').check();
  // The same field once more, with the caret in the middle of it.
  await editor.box('/client_name').press('End');
  await editor.box('/client_name').pressSequentially('s');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  release();
  await untilAnswers(page);

  await expect(editor.box('/client_name')).toBeFocused();
  await page.keyboard.type('X');
  await expect(editor.box('/client_name')).toHaveValue('Dialog BridgXes');
  await expect(editor.box('/description')).toHaveValue('Two\nlines');
  await expect(editor.row(GOALS, 'url')).toBeChecked();
  await expect(editor.row(GOALS, 'lead')).not.toBeChecked();
  await expect(editor.field('/enabled').getByRole('switch')).not.toBeChecked();
  const manifest = JSON.parse(await editor.copiedText());
  expect(manifest).toMatchObject({
    client_name: 'Dialog BridgXes',
    description: 'Two\nlines',
    enabled: false,
    capabilities: { engagement: { goal: ['url'] } },
  });
  await expect(editor.json).toContainText('"Dialog BridgXes"');

  // Undo takes it back, the last thing first.
  const labels = ['client_name edited', 'goal, url ticked', 'goal, all unticked', 'enabled turned off'];
  for (const label of [...labels, 'goal, lead unticked', 'description edited', 'client_name edited']) {
    await page.getByRole('button', { name: `Undo: ${label}` }).click();
  }
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  expect(JSON.parse(await editor.copiedText())).toMatchObject({ client_name: 'App name' });
});

test('the JSON follows the keys before the code arrives, and goes on from there once it has @firefox', async ({
  page,
}) => {
  const { editor, release } = await openWithoutCode(page);
  const shown = async () => JSON.parse((await editor.json.locator('pre').textContent()) ?? '');
  const [EVENT] = Object.keys((await shown()).capabilities.webhooks);
  const endpoint = `/capabilities/webhooks/${EVENT}/endpoint`;
  const expected = JSON.parse(TEMPLATE);
  expected.client_name = 'Die "Brücke"';
  expected.description = 'Two\nlines';
  expected.capabilities.webhooks[EVENT ?? ''].endpoint = 'https://bridge.example/';
  await editor.box('/client_name').fill('Die "Brücke"');
  await editor.box('/description').fill('Two\nlines');
  await editor.box(endpoint).fill('https://bridge.example/');
  expect(await shown()).toEqual(expected);
  // What cannot be seen is made visible by the code.
  await editor.box('/logo_uri').fill('a\u202eb');
  expect(await shown()).toEqual(expected);

  release();
  await untilAnswers(page);
  await editor.box('/client_name').press('End');
  await page.keyboard.type('!');
  await expect(editor.json).toContainText('"Die \\"Brücke\\"!"');
  expect(JSON.parse(await editor.copiedText())).toEqual({
    ...expected,
    client_name: 'Die "Brücke"!',
    logo_uri: 'a\u202eb',
  });
});

test('what was typed and ticked on a page that was closed before its code arrived is on the next one @firefox', async ({
  context,
}) => {
  const visit = async () => {
    const page = await context.newPage();
    return { page, ...(await openWithoutCode(page)) };
  };
  const first = await visit();
  await first.editor.box('/client_name').fill('Dialog "Bridge"');
  await first.editor.row(GOALS, 'lead').uncheck();
  await first.editor.row(GOALS, 'url').uncheck();
  await first.page.close();

  const second = await visit();
  await expect(second.editor.box('/client_name')).toHaveValue('Dialog "Bridge"');
  await expect(second.editor.json).toContainText('"Dialog \\"Bridge\\""');
  await expect(second.editor.row(GOALS, 'lead')).not.toBeChecked();
  await second.editor.row(GOALS, 'url').check();
  await second.editor.box('/description').fill('Two\nlines');
  await second.page.close();

  const { page, editor, release } = await visit();
  release();
  await untilAnswers(page);
  const goal = JSON.parse(TEMPLATE).capabilities.engagement.goal.filter((one: string) => one !== 'lead');
  const kept = { client_name: 'Dialog "Bridge"', description: 'Two\nlines' };
  const manifest = JSON.parse(await editor.copiedText());
  expect(manifest).toMatchObject(kept);
  expect(manifest.capabilities.engagement.goal.toSorted()).toEqual(goal.toSorted());

  // It is in the draft now, and in no other place.
  expect(await page.evaluate(() => localStorage.getItem('early-done'))).toBeNull();
  await editor.box('/client_name').fill('Another name');
  await page.close();
  const last = await visit();
  last.release();
  await expect(last.editor.box('/client_name')).toHaveValue('Another name');
  expect(JSON.parse(await last.editor.copiedText())).toMatchObject({ description: 'Two\nlines' });
});

for (const garbage of ['{', 'null', '[{"place":"((","value":{}}]', '[null]']) {
  test(`a record ${garbage} of what was typed keeps nobody out`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('early-done', text), garbage);
    const { editor, release } = await openWithoutCode(page);
    await editor.box('/client_name').fill('Dialog Bridge');
    release();
    await untilAnswers(page);
    expect(JSON.parse(await editor.copiedText())).toEqual({
      ...JSON.parse(TEMPLATE),
      client_name: 'Dialog Bridge',
    });
  });
}

test('a button that is pressed before the code arrives does what it says once it has @firefox', async ({
  page,
}) => {
  const { editor, release } = await openWithoutCode(page);
  await page.getByRole('link', { name: /Webhooks/ }).click();
  await editor.json.getByRole('button', { name: 'Wrap' }).click();
  await editor.press('Import');
  expect(new URL(page.url()).hash).toBe('');
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.json.getByRole('button', { name: 'Wrap' })).toHaveAttribute('aria-pressed', 'true');
});

test('whoever has a draft never sees the template, however long the code takes @firefox', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('Dialog Bridge');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const sawTemplate = await watchForTemplate(page);
  const release = await holdCode(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Loading the editor.')).toBeVisible();
  await expect(editor.box('/client_name')).toBeHidden();
  release();
  await expect(editor.box('/client_name')).toHaveValue('Dialog Bridge');
  await expect(page.getByText('Loading the editor.')).toHaveCount(0);
  expect(await sawTemplate()).toBe(false);
});

test('whoever opens a link never sees the template @firefox', async ({ page, openFreshContext }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(everySection());
  const link = await editor.shareLink();
  const other = await (await openFreshContext()).newPage();
  const sawTemplate = await watchForTemplate(other);
  const release = await holdCode(other);
  await other.goto(link, { waitUntil: 'commit' });
  await expect(other.getByText('Loading the editor.')).toBeVisible();
  release();
  await expect(new EditorDriver(other).review).toBeVisible();
  expect(await sawTemplate()).toBe(false);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`nothing moves on a first visit, from the first paint to the code editor, at ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
          for (const { node } of entry.sources) moved.push(node instanceof Element ? node.outerHTML : 'text');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const release = await holdCode(page);
    // What comes once the page is idle is no part of what was built.
    const releaseIdle = await holdCode(page, 'idle-');
    await page.goto('./', { waitUntil: 'commit' });
    const editor = new EditorDriver(page);
    await expect(editor.box('/client_name')).toBeVisible();
    const html = () => page.locator('#root').evaluate((root) => root.innerHTML);
    const seen = () => page.locator('[data-pane="form"]').evaluate((form) => form.innerHTML);
    const before = { html: await html(), form: await seen() };
    release();
    await untilAnswers(page);
    // What was built is what the code draws: each difference would be one of hydration.
    if (size.width === 1440) expect(await html()).toBe(before.html);
    expect(await seen()).toBe(before.form);
    releaseIdle();
    if (size.width === 1440) await expect(page.locator('.monaco-editor').first()).toBeVisible();
    await expect(editor.verdict).toHaveText('Valid, 7 values to fill in');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test('where the code does not load the form is seen, and a sentence says why it does not answer @firefox', async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/Failed to load resource|Loading (failed|module)/);
  await page.route(/\/assets\/start-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The editor’s code did not load');
  await expect(new EditorDriver(page).box('/client_name')).toHaveValue('App name');
});

test('without JavaScript the form is seen, and a sentence says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  const sentence = page.locator('#no-script');
  await expect(sentence).toBeVisible();
  await expect(sentence).toContainText('needs JavaScript');
  await expect(page.locator('[data-pointer="/client_name"] input')).toHaveValue('App name');
  await context.close();
});

test('colours that were chosen are there at the first paint', async ({ page }) => {
  await new EditorDriver(page).open();
  await page.evaluate(() => localStorage.setItem('theme', '"dark"'));
  const release = await holdCode(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(new EditorDriver(page).box('/client_name')).toBeVisible();
  // As soon as there are styles.
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(scheme).toBe('dark');
  release();
  await untilAnswers(page);
});

test('what an input method is composing while the code arrives is finished, and kept', async ({ page }) => {
  const { editor, release } = await openWithoutCode(page);
  await editor.box('/client_name').fill('');
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  release();
  await untilAnswers(page);
  await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await keys.send('Input.insertText', { text: '日本' });
  await expect(editor.box('/client_name')).toHaveValue('日本');
  expect(JSON.parse(await editor.copiedText())).toMatchObject({ client_name: '日本' });
});
