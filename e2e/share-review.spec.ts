import { EditorDriver, TEMPLATE } from './support/driver';
import { WITH_KEY } from './support/manifests';
import { expect, test } from './support/test';

const CONTENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
/** What a mail gateway, a chat or a hand makes of a link, and what the review says of it. */
const ALTERED: [string, (link: string) => string, string][] = [
  ['# rewritten to %23', (link) => link.replace('#', '%23'), 'has been repaired'],
  ['a full stop glued on', (link) => `${link}.`, 'has been repaired'],
  ['percent-encoded twice', (link) => link.replace('#', '%2523'), 'has been repaired'],
  ['a tracking parameter in front', (link) => link.replace('?#', '?utm_source=mail#'), 'com.example.Shared'],
];

for (const [what, alter, told] of ALTERED) {
  test(`failure story 1: a link with ${what} opens, and says what happened`, async ({
    page,
    openFreshContext,
  }) => {
    const editor = await new EditorDriver(page).open();
    await editor.box('/client_name').fill('com.example.Shared');
    const link = await editor.shareLink();
    const other = new EditorDriver(await (await openFreshContext()).newPage());
    await other.page.goto(alter(link));
    await expect(other.review.getByRole('heading', { level: 1 })).toHaveText('com.example.Shared');
    await expect(other.review).toContainText(told);
  });
}

test('failure story 1: a link that was cut off says so, asks for the file, and leads to the import and the editor', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Shared');
  const link = await editor.shareLink();
  await page.goto('about:blank');
  await page.goto(link.slice(0, -12));
  await expect(editor.review.getByRole('alert')).toContainText('The link was cut off');
  await expect(editor.review.getByRole('alert')).toContainText('Ask the sender');
  await editor.button('Import').click();
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.box('/client_name')).toHaveValue('com.example.Shared');
});

test('failure story 2: names in any script, emoji and lone surrogates arrive', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  const text = `${TEMPLATE.replace('"App name",', '"Lone \\ud83d",\n  "client_name#fr": "Réponse 👩‍💻",\n  "client_name#ar": "جسر الحوار",')}\n`;
  await editor.import(text);
  const link = await editor.shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.review).toContainText('Réponse 👩‍💻');
  await expect(other.review).toContainText('جسر الحوار');
  await expect(other.review.getByRole('status', { name: 'Manifest status' })).toHaveText(
    'Valid, 6 values to fill in, 1 warning, 1 hint',
  );
  expect((await other.download()).text).toBe(text);
});

test('failure story 3: share, edit, share again: one fragment, of the newest text', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  const links: string[] = [];
  for (const name of ['First', 'Second', 'Third']) {
    await editor.box('/client_name').fill(name);
    links.push(await editor.shareLink());
  }
  for (const link of links) expect(link.match(/#/g)).toHaveLength(1);
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(links[0] ?? '');
  await other.button('Edit a copy').click();
  await other.box('/client_name').fill('Fourth');
  const again = await other.shareLink();
  expect(again.match(/#/g)).toHaveLength(1);
  await other.page.goto(again);
  await expect(other.review.getByRole('heading', { level: 1 })).toHaveText('Fourth');
});

test('failure story 7: summary, verdict, JSON, download and the next link come from the same text', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(
    TEMPLATE.replace('"max_retries": 5', '"max_retries": 9').replace('App name', 'Same text'),
  );
  const text = await editor.documentText();
  const link = await editor.shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.review.getByRole('status', { name: 'Manifest status' })).toHaveText(
    '1 problem, 6 values to fill in, 1 hint',
  );
  await expect(other.review.getByRole('heading', { level: 1 })).toHaveText('Same text');
  const shown = await other.json.locator('pre').textContent();
  expect(shown?.trimEnd()).toBe(text.trimEnd());
  expect((await other.download()).text).toBe(text);
  await other.button('Edit a copy').click();
  await expect(other.verdict).toHaveText('1 problem, 6 values to fill in, 1 hint');
  expect(await other.shareLink()).toBe(link);
});

test('a problem leads to its row in the summary and to its line in the JSON', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(TEMPLATE.replace('https://your/webhooks/endpoint', 'http://your/webhooks/endpoint'));
  await page.goto(await editor.shareLink());
  const problems = editor.review.getByRole('region', { name: 'Problems' });
  const error = problems.locator('[data-severity="error"]');
  await expect(error).toHaveCount(1);
  await error.getByRole('button', { name: 'Show' }).click();
  await expect(editor.review.locator(`[data-row=${JSON.stringify(CONTENT)}]`)).toBeFocused();
  const line = TEMPLATE.split('\n').findIndex((one) => one.includes('https://your')) + 1;
  await error.getByRole('button', { name: `Line ${line}` }).click();
  const marked = editor.json.locator(`[data-line="${line}"]`);
  await expect(marked).toBeInViewport();
  await expect(marked).toContainText('http://your/webhooks/endpoint');
});

test('the link is copied with one press, and the clipboard holds it', { tag: '@firefox' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = await new EditorDriver(page).open();
  await editor.button('Share').click();
  const link = await page.getByRole('textbox', { name: 'Share link' }).inputValue();
  await editor.button('Copy link').click();
  await expect(page.getByRole('dialog')).toContainText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('where the browser does not allow copying, the link is selected and the keys are named', {
  tag: '@firefox',
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  const editor = await new EditorDriver(page).open();
  await editor.button('Share').click();
  const box = page.getByRole('textbox', { name: 'Share link' });
  await editor.button('Copy link').click();
  await expect(page.getByRole('dialog')).toContainText('press Ctrl+C');
  const selected = await box.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(await box.inputValue());
});

test('sender, account and note travel beside the manifest, and are remembered on request only', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  const dialog = page.getByRole('dialog');
  const openNote = async () => {
    await editor.button('Share').click();
    await dialog.getByText('Say who sends it').click();
  };
  await openNote();
  await dialog.getByRole('textbox', { name: 'Account number' }).fill('12 34');
  await expect(dialog).toContainText('Type the account number alone');
  await dialog.getByRole('textbox', { name: 'Account number' }).fill('12345678');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ada Lovelace');
  const note = dialog.getByRole('textbox', { name: 'Note' });
  await note.fill('Second environment. Password: Xy12345678!');
  await expect(note).toHaveAccessibleDescription(/^This seems to hold a password or a token\./);
  await note.fill('First line\nSecond line');
  await expect(note).toHaveAccessibleDescription('What the account team should know.');
  const link = await dialog.getByRole('textbox', { name: 'Share link' }).inputValue();

  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  for (const words of ['Ada Lovelace', '12345678', 'First line', 'Second line']) {
    await expect(other.review).toContainText(words);
  }
  expect((await other.download()).text).toBe(`${TEMPLATE}\n`);

  await page.reload();
  await openNote();
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await dialog.getByRole('checkbox', { name: 'Remember' }).check();
  await page.reload();
  await editor.button('Share').click();
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada');
  await dialog.getByRole('checkbox', { name: 'Remember' }).uncheck();
  await page.reload();
  await openNote();
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('');
});

test('a field of the note stays under the hands when it is emptied, and a wrong one is told with the copy', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = await new EditorDriver(page).open();
  await editor.button('Share').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Say who sends it').click();
  const name = dialog.getByRole('textbox', { name: 'Your name' });
  await name.fill('D');
  await name.press('Backspace');
  await expect(name).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Account number' }).fill('12 34');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog).toContainText('Link copied, without Account number: correct that first');
});

test('a review says when its link was made, and a second link starts at its top', {
  tag: '@firefox',
}, async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.First');
  await editor.box('/description').fill('Forwards messages');
  const first = await editor.shareLink();
  await editor.box('/client_name').fill('com.example.Second');
  const second = await editor.shareLink();
  await page.goto(first);
  await expect(editor.review).toContainText(/Sent.*\d{4} at \d\d:\d\d [A-Z]{3}/);
  await editor.json.scrollIntoViewIfNeeded();
  await page.evaluate((url) => {
    location.hash = new URL(url).hash;
  }, second);
  const title = editor.review.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('com.example.Second');
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
});

test('a review loads nothing of the code editor and fits a phone', async ({ page, openFreshContext }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY);
  const link = await editor.shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.setViewportSize({ width: 390, height: 844 });
  await other.page.goto(link);
  await expect(other.json).toBeVisible();
  await other.page.waitForLoadState('networkidle');
  const loaded = await other.page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
  );
  expect(loaded.filter((path) => /editor|worker|monaco/i.test(path))).toEqual([]);
  const overflow = await other.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('differences from the template, from an earlier link and from a file, in words', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.First');
  const earlier = await editor.shareLink();
  await editor.row('/capabilities/engagement/goal', 'lead').click();
  await page.goto(await editor.shareLink());
  await editor.review.getByText('2 differences from the connector template').click();
  const section = (title: string) =>
    editor.review.locator('section', {
      has: page.getByRole('heading', { level: 3, name: title, exact: true }),
    });
  await expect(section('App').getByRole('listitem')).toContainText(['com.example.First']);
  await expect(section('Engagement').getByRole('listitem')).toContainText(['lead removed']);

  const box = editor.review.getByRole('textbox', { name: 'Compare with an earlier link' });
  await box.fill(earlier);
  await editor.button('Compare').click();
  await expect(editor.review.getByText('1 difference from the link that you pasted')).toBeVisible();
  await box.fill('{ "client_name" }');
  await editor.button('Compare').click();
  await expect(editor.review.getByRole('alert')).toContainText('a colon is missing');
  await editor.review.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(TEMPLATE.replace('App name', 'com.example.First').replace('        "lead",\n', '')),
  });
  await expect(editor.review.getByText('Nothing differs from mine.json')).toBeVisible();
});
