import { readFile } from 'node:fs/promises';
import { AnswerDriver, NAME, openReview } from './support/answer-driver';
import { EditorDriver } from './support/driver';
import { CONTENT, NotingDriver, reviewerOf } from './support/noting-driver';
import { expect, test } from './support/test';
import { nothingSticksOut, PHONE, pick, sharedLink, thumb, write } from './support/thumb';

// The tasks of README with a thumb: nothing is clicked, hovered or pressed on a keyboard but what is typed.
test.use(PHONE);

test('by thumb: from a first visit to the file of a connector', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const dialog = page.getByRole('dialog');
  await thumb(editor.button('Quick start'));
  await write(dialog.getByRole('textbox', { name: 'Client name' }), 'com.acme.Chat');
  await write(
    dialog.getByRole('textbox', { name: 'Description' }),
    'Hands conversations to the returns desk',
  );
  await write(dialog.getByRole('textbox', { name: 'Endpoint' }), 'https://hooks.acme.io/liveperson');
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: 'Create' }));
  await expect(dialog).toHaveCount(0);
  await expect(editor.verdict).toContainText('Valid');

  const goals = editor.field('/capabilities/engagement/goal');
  await thumb(goals.getByRole('button', { name: 'None' }));
  await thumb(goals.locator('[data-value="lead"]'));

  await thumb(editor.button('Set all webhooks'));
  await write(dialog.getByRole('textbox', { name: 'Header name' }), 'X-Region');
  await write(dialog.getByRole('textbox', { name: 'Header value' }), 'eu');
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: 'Set webhooks', exact: true }));
  await expect(dialog).toHaveCount(0);

  await thumb(editor.field(CONTENT).locator('summary'));
  await write(editor.box(`${CONTENT}/max_retries`), '2');
  await nothingSticksOut(page);

  const arriving = page.waitForEvent('download');
  await pick(page, 'Download');
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('com.acme.Chat.manifest.json');
  const { client_name, capabilities } = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect({ client_name, goal: capabilities.engagement.goal }).toEqual({
    client_name: 'com.acme.Chat',
    goal: ['lead'],
  });
  expect(capabilities.webhooks['ms.MessagingEventNotification.ContentEvent']).toEqual({
    endpoint: 'https://hooks.acme.io/liveperson',
    max_retries: 2,
    headers: [{ header_name: 'X-Region', header_value: 'eu' }],
  });
});

test('by thumb: import, the problems and their fixes, a silenced rule, Undo', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const dialog = page.getByRole('dialog');
  await pick(page, 'Import');
  const webhooks = { 'ms.MessagingEventNotification.ContentEvent': { endpoint: 'http://hooks.acme.io/in' } };
  const manifest = { client_name: 'com.acme.Chat', scope: 'msg.consumer,', capabilities: { webhooks } };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await write(dialog.getByRole('textbox', { name: 'Manifest JSON' }), text);
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: 'Import manifest' }));
  await expect(dialog).toHaveCount(0);
  await expect(editor.verdict).toContainText('problem');

  await thumb(editor.verdict.getByRole('button'));
  const problems = page.getByRole('region', { name: 'Problems' });
  await nothingSticksOut(page);
  await thumb(problems.getByRole('button', { name: 'Fix all safe ones' }));
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: /^Make / }));
  await expect(dialog).toHaveCount(0);
  await expect(editor.box('/scope')).toHaveValue('msg.consumer');
  await expect(editor.box(`${CONTENT}/endpoint`)).toHaveValue('https://hooks.acme.io/in');
  await pick(page, 'Undo');
  await thumb(page.getByRole('button', { name: 'JSON', exact: true }));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await thumb(editor.json.getByRole('button', { name: 'Copy JSON' }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await thumb(page.getByRole('button', { name: 'Form', exact: true }));

  // The list is open still. One problem: why it matters, and its own fix.
  const plain = problems.locator(`[data-pointer="${CONTENT}/endpoint"]`);
  await thumb(plain.locator('summary'));
  await expect(plain.getByRole('link').first()).toBeVisible();
  await nothingSticksOut(page);
  await thumb(plain.getByRole('button', { name: /^Use https:/ }));
  await expect(plain).toHaveCount(0);
  await expect(editor.box(`${CONTENT}/endpoint`)).toHaveValue('https://hooks.acme.io/in');

  const row = problems.locator('[data-rule="oauth/scope-comma"]');
  await thumb(row.locator('summary'));
  await nothingSticksOut(page);
  await thumb(row.getByRole('button', { name: 'Silence in this draft' }));
  await expect(problems.locator('[data-silenced]')).toHaveText(/^oauth\/scope-comma/);

  // Silenced is not mended: the file has the comma, and all else as it was imported.
  const arriving = page.waitForEvent('download');
  await pick(page, 'Download');
  expect(await readFile(await (await arriving).path(), 'utf8')).toBe(text.replace('http:', 'https:'));
});

test('by thumb: drafts, a snapshot, Compare, and the dialogs of the menu', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const dialog = page.getByRole('dialog');
  const close = async () => {
    await nothingSticksOut(page);
    await thumb(dialog.getByRole('button', { name: 'Close' }).first());
    await expect(dialog).toHaveCount(0);
  };
  await write(editor.box('/client_name'), 'com.acme.First');
  await pick(page, 'Drafts');
  await thumb(dialog.getByRole('button', { name: 'Rename com.acme.First' }));
  await page.keyboard.type('Returns desk');
  await write(dialog.getByRole('textbox', { name: 'Name of the snapshot' }), 'Sent, 3 May');
  await thumb(dialog.getByRole('button', { name: 'Keep', exact: true }));
  await expect(dialog.getByRole('list', { name: 'Snapshots' })).toContainText('Sent, 3 May');
  await thumb(dialog.getByRole('button', { name: 'Duplicate Returns desk', exact: true }));
  await expect(dialog.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(2);
  await close();

  await write(editor.box('/client_name'), 'com.acme.Second');
  await pick(page, 'Compare');
  await expect(dialog.getByRole('tabpanel').getByRole('listitem').locator('p')).toHaveText([
    'Client name: App name → com.acme.Second',
  ]);
  await thumb(dialog.getByRole('tab', { name: 'Side by side' }));
  await expect(dialog.locator('.monaco-diff-editor .view-line').first()).toBeVisible();
  await close();

  for (const command of ['New', 'All changes', 'Install', 'Copy for another account', 'Test the endpoints']) {
    await pick(page, command);
    await expect(dialog).toBeVisible();
    await close();
  }
  for (const [title, picture] of [
    ['Where messages go', '[data-message-map]'],
    ['What an outage loses', '[data-retry-picture]'],
  ] as const) {
    await thumb(page.locator('summary', { hasText: title }));
    await expect(page.locator(picture)).toBeVisible();
    await nothingSticksOut(page);
  }
  await thumb(editor.button('More'));
  await thumb(page.getByRole('menuitemradio', { name: 'Dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('by thumb: a link is reviewed with a note, and the reply comes back', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new NotingDriver(page).open();
  await write(editor.box('/client_name'), 'com.acme.Chat');
  const reviewer = await reviewerOf(await openFreshContext(), await sharedLink(page));
  await expect(reviewer.review.locator('[data-message-map]')).toBeVisible();
  await nothingSticksOut(reviewer.page);
  await thumb(
    reviewer.page.getByRole('button', { name: 'Note: Text messages, endpoint', exact: true }).first(),
  );
  await write(reviewer.noteBox, 'Whose host is this?');
  await nothingSticksOut(reviewer.page);
  await thumb(reviewer.button('Keep note'));
  await expect(reviewer.page.getByRole('dialog')).toHaveCount(0);
  await thumb(reviewer.button('Send the reply'));
  const reply = await reviewer.page.getByRole('textbox', { name: 'Reply link' }).inputValue();
  await nothingSticksOut(reviewer.page);

  await page.goto(reply);
  const { notes, card } = new AnswerDriver(page);
  await expect(notes).toHaveText([/Text messages.*Whose host is this\?/s]);
  await nothingSticksOut(page);
  await thumb(card.getByRole('button', { name: 'Open the draft' }));
  await expect(editor.field(`${CONTENT}/endpoint`)).toContainText('Whose host is this?');
  await thumb(editor.listed.getByRole('button', { name: 'Go to field' }));
  await expect(editor.box(`${CONTENT}/endpoint`)).toBeFocused();
  await nothingSticksOut(page);
});

test('by thumb: a change that the reviewer made in a copy is accepted', async ({
  page,
  openFreshContext,
}) => {
  const editor = await new EditorDriver(page).open();
  await write(editor.box('/client_name'), NAME);
  const reviewer = await openReview(await openFreshContext(), await sharedLink(page));
  await thumb(reviewer.button('Edit a copy'));
  await write(reviewer.box('/description'), 'Bridges messages.');

  await page.goto(await sharedLink(reviewer.page));
  const { card, changes } = new AnswerDriver(page);
  await thumb(changes.filter({ hasText: 'Bridges messages.' }).getByRole('button', { name: 'Accept' }));
  await expect(card.getByRole('status')).toHaveText('Your draft has every change of this reply.');
  await nothingSticksOut(page);
  await page.goto('./');
  await expect(editor.box('/description')).toHaveValue('Bridges messages.');
});
