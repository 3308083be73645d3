import type { Locator } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const ENDPOINT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/endpoint';

/** One problem of each kind: an error, a value to fill in, a warning and a hint. */
const MANIFEST = `{
  "client_name": "com.acme.Chat",
  "x_owner": "Ada",
  "description": "App description",
  "enabled": true,
  "grant_types": ["client_credentials"],
  "scope": "msg.consumer,",
  "capabilities": {
    "webhooks": {
      "ms.MessagingEventNotification.ContentEvent": {
        "endpoint": "http://connector.acme-retail.com/liveperson/content"
      },
      "retry": { "retention_time": 86400 }
    },
    "engagement": {
      "design_engagement": false,
      "design_window": false,
      "entry_point": ["section"],
      "visitor_behavior": ["visited_location"],
      "target_audience": ["geo_location"],
      "goal": ["url"],
      "consumer_identity": ["auth"],
      "language_selection": false
    }
  }
}
`;

type Found = { rule: string; pointer: string; severity: string; kind: string; word: string; told: string };

/** The problems in the order of the list: by section. */
const FOUND: readonly Found[] = [
  {
    rule: 'placeholder/description',
    pointer: '/description',
    severity: 'warning',
    kind: 'toFill',
    word: 'To fill in',
    told: '"App description" is a placeholder. Say what your app does, or remove the description.',
  },
  {
    rule: 'oauth/scope-comma',
    pointer: '/scope',
    severity: 'warning',
    kind: 'warning',
    word: 'Warning',
    told: 'Put a space, not a comma, between the scopes in "msg.consumer,".',
  },
  {
    rule: 'schema/format/https-url',
    pointer: ENDPOINT,
    severity: 'error',
    kind: 'error',
    word: 'Problem',
    told: 'Start the address with https://, not http://.',
  },
  {
    rule: 'key/unknown',
    pointer: '/x_owner',
    severity: 'info',
    kind: 'info',
    word: 'Hint',
    told: '"x_owner" is not a key that the platform is known to take. Keep it only if somebody needs it.',
  },
];
const GRAVEST_FIRST = ['error', 'toFill', 'warning', 'info'].flatMap((kind) =>
  FOUND.filter((one) => one.kind === kind),
);
const COUNTS = '1 problem, 1 value to fill in, 1 warning, 1 hint';

/** What the rows of a list of problems say of themselves. */
const rowsOf = (list: Locator): Promise<Omit<Found, 'told'>[]> =>
  list.locator('li[data-rule]').evaluateAll((rows) =>
    rows.map((row) => ({
      rule: (row as HTMLElement).dataset.rule ?? '',
      pointer: (row as HTMLElement).dataset.pointer ?? '',
      severity: (row as HTMLElement).dataset.severity ?? '',
      kind: (row as HTMLElement).dataset.kind ?? '',
      word: row.querySelector('.visually-hidden')?.textContent?.replace(/: $/, '') ?? '',
    })),
  );
const expected = (found: readonly Found[]) => found.map(({ told: _, ...row }) => row);

const problems = (editor: EditorDriver) => editor.page.getByRole('region', { name: 'Problems', exact: true });
const rowOf = (list: Locator, rule: string) => list.locator(`li[data-rule="${rule}"]`);
const sections = (editor: EditorDriver) =>
  editor.page.getByRole('navigation', { name: 'Sections' }).getByRole('link');

test.beforeEach(async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(MANIFEST);
  await expect(editor.verdict).toHaveText(COUNTS);
});

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

test('a silenced rule is hidden and listed, comes back with Undo, and the review says who silenced it', async ({
  page,
  openFreshContext,
}) => {
  const editor = new EditorDriver(page);
  const messages = page.getByRole('region', { name: 'Messages' });
  await editor.verdict.getByRole('button').click();
  const list = problems(editor);
  const row = rowOf(list, 'oauth/scope-comma');
  const silenced = list.locator('[data-silenced]');
  const silence = async () => {
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Silence in this draft' }).click();
    await expect(row).toHaveCount(0);
    await expect(silenced).toHaveText(/^oauth\/scope-comma/);
    await expect(editor.field('/scope').locator('li[data-severity]')).toHaveCount(0);
    await expect(editor.verdict).toHaveText('1 problem, 1 value to fill in, 1 hint');
    await expect(sections(editor).nth(1)).toHaveText(/No problems\s*Sign-in/);
    await expect(editor.json.locator('.squiggly-warning')).toHaveCount(1);
  };
  await silence();
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await expect(silenced).toHaveCount(0);
  await expect(editor.verdict).toHaveText(COUNTS);
  await silence();
  await list.getByRole('button', { name: 'Show again: oauth/scope-comma' }).click();
  await expect(row).toBeVisible();
  await silence();

  const link = await editor.shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.verdict).toHaveText('1 problem, 1 value to fill in, 1 hint');
  await expect(problems(other)).toContainText(
    'The sender silenced oauth/scope-comma: what these rules find is not listed.',
  );
  await expect(rowOf(problems(other), 'oauth/scope-comma')).toHaveCount(0);
});

test('where all that was found is silenced, Check leads back to it, also after a reload', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  const list = problems(editor);
  await editor.import(
    MANIFEST.replace('http:', 'https:')
      .replace('msg.consumer,', 'msg.consumer')
      .replace('App description', 'Chat'),
  );
  await expect(editor.verdict).toHaveText('Valid, 1 hint');
  await editor.verdict.getByRole('button').click();
  await rowOf(list, 'key/unknown').locator('summary').click();
  await rowOf(list, 'key/unknown').getByRole('button', { name: 'Silence in this draft' }).click();
  await expect(list.getByRole('heading', { level: 2 })).toHaveText('No problems');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(editor.verdict).toHaveText('Valid');
  await expect(list).toHaveCount(0);
  await editor.verdict.getByRole('button').click();
  await list.getByRole('button', { name: 'Show again: key/unknown' }).click();
  await expect(editor.verdict).toHaveText('Valid, 1 hint');
  await expect(rowOf(list, 'key/unknown')).toBeVisible();
});

test('a rule that is off by default is asked for by its command, for this draft and its reviewer', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  const list = problems(editor);
  const rule = 'engagement/template-values';
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill('missing values');
  await page.getByRole('option', { name: /template's missing values/ }).click();
  await expect(rowOf(list, rule).first()).toContainText('The template also has');
  const count = await rowOf(list, rule).count();
  const link = await editor.shareLink();
  await list.getByRole('button', { name: `Switch it off: ${rule}` }).click();
  await expect(rowOf(list, rule)).toHaveCount(0);
  await expect(editor.verdict).toHaveText(COUNTS);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(problems(editor)).toContainText(`The sender asked for ${rule}`);
  await expect(rowOf(problems(editor), rule)).toHaveCount(count);
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
