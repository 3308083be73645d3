import { EditorDriver } from './support/driver';
import {
  COUNTS,
  expected,
  FOUND,
  GRAVEST_FIRST,
  MANIFEST,
  openWithProblems,
  problems,
  rowOf,
  rowsOf,
  sections,
} from './support/severities';
import { expect, test } from './support/test';

test.beforeEach(({ page }) => openWithProblems(new EditorDriver(page)));

test('an error, a warning, a hint and a value to fill in are told apart in every view of the editor', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  await expect(sections(editor)).toHaveText([
    /To fill in\s*App/,
    /1 warning\s*Sign-in/,
    /Not used\s*Launch/,
    /1 problem\s*Webhooks/,
    /No problems\s*Engagement/,
  ]);

  await editor.verdict.getByRole('button').click();
  const list = problems(editor);
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(COUNTS);
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([
    'App 1',
    'Sign-in 1',
    'Webhooks 1',
    'Other keys, and the document 1',
  ]);
  expect(await rowsOf(list)).toEqual(expected(FOUND));
  for (const { rule, pointer, severity, kind, word, told } of FOUND) {
    await expect(rowOf(list, rule)).toContainText(`${word}: ${told}`);
    const atField = editor.field(pointer).locator('li[data-severity]');
    await expect(atField).toHaveCount(1);
    await expect(atField).toHaveAttribute('data-severity', severity);
    await expect(atField).toHaveAttribute('data-kind', kind);
    await expect(atField).toContainText(`${word}: ${told}`);
  }

  await expect(editor.json.locator('.squiggly-error')).toHaveCount(1);
  await expect(editor.json.locator('.squiggly-warning')).toHaveCount(2);
  await expect(editor.json.locator('.squiggly-info')).toHaveCount(1);
});

test('at the field and in the hover of the JSON stand the same words, why it matters, and the way to the rule', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  const why = 'A comma becomes part of the name, and no such scope exists.';
  const scope = editor.field('/scope');
  await scope.getByRole('button', { name: 'Why: Scope' }).click();
  await expect(scope.getByRole('listitem')).toContainText(why);
  await expect(scope.getByRole('link', { name: 'Rule oauth/scope-comma' })).toHaveAttribute(
    'href',
    './rules.html#oauth%2Fscope-comma',
  );

  await editor.json.locator('.view-line').filter({ hasText: 'msg.consumer,' }).getByText('msg').hover();
  const hover = page.locator('.monaco-hover').filter({ visible: true });
  await expect(hover).toContainText('Put a space, not a comma, between the scopes in "msg.consumer,".');
  await expect(hover).toContainText(why);
  const opened = page.waitForEvent('popup');
  await hover.getByText('oauth/scope-comma').click();
  const rules = await opened;
  await expect(rules).toHaveURL(/rules\.html#oauth\/scope-comma$/);
  await expect(rules.locator(':target')).toContainText('Scopes with commas between them');

  await scope.getByRole('button', { name: 'Silence in this draft' }).click();
  await expect(scope.locator('li[data-severity]')).toHaveCount(0);
  await expect(editor.box('/scope')).toBeFocused();
});

test('Download and Share tell of each severity before they act', async ({ page }) => {
  const editor = new EditorDriver(page);
  const dialog = page.getByRole('dialog');
  await editor.button('Download').click();
  await expect(dialog.getByRole('heading', { name: '1 problem', exact: true })).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveText([
    /^Start the address with https:\/\/, not http:\/\/\./,
    'Besides: 1 value to fill in, 1 warning, 1 hint.',
  ]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await editor.button('Share').click();
  const told = dialog.getByRole('region', { name: 'Problems' });
  await expect(told.locator('summary')).toContainText(`${COUNTS}.`);
  await told.getByRole('button', { name: 'Show 1 more' }).click();
  await expect(told.getByRole('listitem')).toHaveText(GRAVEST_FIRST.map((one) => `${one.told}Show`));
});

test('the review tells of each severity, with the same words', async ({ page, openFreshContext }) => {
  const link = await new EditorDriver(page).shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.verdict).toHaveText(COUNTS);
  const list = problems(other);
  await expect(list.getByRole('heading', { level: 2 })).toHaveText(COUNTS);
  expect(await rowsOf(list)).toEqual(expected(GRAVEST_FIRST));
  for (const { rule, word, told } of FOUND) {
    await expect(rowOf(list, rule)).toContainText(`${word}: `);
    await expect(rowOf(list, rule)).toContainText(told);
  }
});

test('"Fix all safe ones" shows the differences first, and is one step to undo', async ({ page }) => {
  const editor = new EditorDriver(page);
  await editor.verdict.getByRole('button').click();
  await problems(editor).getByRole('button', { name: 'Fix all safe ones' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fix all safe ones' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Use spaces Scope',
    'Use https:// Webhooks › Text messages › Endpoint',
    'Scope: msg.consumer, → msg.consumer',
    /^Webhooks › Text messages › Endpoint: http:\/\/connector.* → https:\/\/connector/,
  ]);
  await expect(editor.box('/scope')).toHaveValue('msg.consumer,');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(editor.verdict).toHaveText(COUNTS);

  await problems(editor).getByRole('button', { name: 'Fix all safe ones' }).click();
  await dialog.getByRole('button', { name: 'Make 2 fixes' }).click();
  await expect(editor.verdict).toHaveText('Valid, 1 value to fill in, 1 hint');
  expect((await editor.download()).text).toBe(
    MANIFEST.replace('msg.consumer,', 'msg.consumer').replace('http:', 'https:'),
  );
  await editor.button('Undo: 2 safe fixes').click();
  await expect(editor.verdict).toHaveText(COUNTS);
  expect(await editor.documentText()).toBe(MANIFEST);
});

test('F8 and Shift+F8 walk the problems from anywhere, round and round', async ({ page }) => {
  const editor = new EditorDriver(page);
  const isAt = (pointer: string) => expect(editor.field(pointer).locator(':focus')).toHaveCount(1);
  const order = FOUND.map(({ pointer }) => pointer);
  await editor.button('Share').focus();
  for (const pointer of [...order, order[0] ?? '']) {
    await page.keyboard.press('F8');
    await isAt(pointer);
  }
  for (const pointer of [...order].reverse()) {
    await page.keyboard.press('Shift+F8');
    await isAt(pointer);
  }
  await editor.json.locator('.view-line').filter({ hasText: 'x_owner' }).click();
  await page.keyboard.press('F8');
  await expect(editor.page.locator('[data-pane="form"] :focus')).toHaveCount(1);
});

test('F8 goes to the button that adds what is missing, and to the row of what no field shows', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  await editor.import('{ "client_name": "com.acme.Chat", "grant_types": ["authorization_code"] }');
  await editor.field('/client_name').click();
  await page.keyboard.press('F8');
  await expect(editor.field('/response_types').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(
    editor.field('/redirect_uris').getByRole('button', { name: 'Add redirect address' }),
  ).toBeFocused();

  await editor.import('{ "client_name": "com.acme.Chat", "capabilities": [] }');
  await editor.field('/enabled').locator('button').last().focus();
  await page.keyboard.press('F8');
  await expect(editor.field('/capabilities').locator(':focus')).toHaveCount(1);
  await expect(editor.field('/capabilities')).toContainText('"capabilities": []');
});
