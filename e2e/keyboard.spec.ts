import { readFile } from 'node:fs/promises';
import { EditorDriver } from './support/driver';
import { enter, tabTo } from './support/keyboard';
import { CONTENT, NotingDriver, reviewerOf } from './support/noting-driver';
import { expect, test } from './support/test';

// Nothing here is clicked, filled or focused but by keys. From an import to a file that is valid: fix-journey.spec.ts.

test('by keys alone: from a first visit to the file', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const { keyboard } = page;
  await enter(page, editor.button('Skip to the form'));
  await tabTo(page, editor.box('/client_name'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('com.acme.Chat');
  await tabTo(page, editor.box('/description'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('Hands conversations to the returns desk');
  await enter(page, editor.button('Set all webhooks'));
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Address' })).toBeFocused();
  await keyboard.type('https://hooks.acme.io/liveperson');
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor.verdict).toHaveText(/^Valid/);

  // A row of a webhook opens and closes in place, and the focus stays on it.
  const gist = editor.field(CONTENT).locator('summary');
  await enter(page, gist);
  await tabTo(page, editor.box(`${CONTENT}/max_retries`));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('2');
  await tabTo(page, gist, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(gist).toBeFocused();
  await expect(gist).toContainText('2 retries');

  const arriving = page.waitForEvent('download');
  await tabTo(page, editor.button('Download'), 'Shift+Tab');
  await keyboard.press('Enter');
  const file = JSON.parse(await readFile(await (await arriving).path(), 'utf8'));
  expect(file.client_name).toBe('com.acme.Chat');
  expect(file.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent']).toEqual({
    endpoint: 'https://hooks.acme.io/liveperson',
    max_retries: 2,
  });
});

test('by keys alone: share a link, review it with a note, and take in the reply', async ({
  page,
  openFreshContext,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = await new NotingDriver(page).open();
  await enter(page, editor.button('Skip to Share and Download'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await enter(page, dialog.getByRole('button', { name: 'Copy link' }));
  await expect(dialog).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expect(editor.button('Share')).toBeFocused();

  const reviewer = await reviewerOf(await openFreshContext(), link);
  await reviewer.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = reviewer.page.getByRole('button', { name: 'Note: Text messages, endpoint', exact: true });
  await enter(reviewer.page, note.first());
  await expect(reviewer.noteBox).toBeFocused();
  await reviewer.page.keyboard.type('Whose host is this?');
  await enter(reviewer.page, reviewer.button('Keep note'));
  await expect(reviewer.page.getByRole('dialog')).toHaveCount(0);
  await enter(reviewer.page, reviewer.button('Send the reply'));
  await enter(
    reviewer.page,
    reviewer.page.getByRole('dialog').getByRole('button', { name: /^Copy/ }).first(),
  );
  const reply = await reviewer.page.getByRole('textbox', { name: 'Reply link' }).inputValue();
  await expect.poll(() => reviewer.page.evaluate(() => navigator.clipboard.readText())).toBe(reply);

  await page.goto(reply);
  await enter(page, editor.button('Open the draft'));
  await expect(editor.field(`${CONTENT}/endpoint`)).toContainText('Whose host is this?');
  await tabTo(page, editor.listed.getByRole('button', { name: 'Go to field' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(editor.box(`${CONTENT}/endpoint`)).toBeFocused();
});

test('by keys alone: drafts are found, renamed, copied, deleted and brought back', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const { keyboard } = page;
  await tabTo(page, editor.box('/client_name'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('com.acme.First');
  await keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await keyboard.type('drafts');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Drafts' });
  const rows = dialog.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await enter(page, dialog.getByRole('button', { name: 'Rename com.acme.First' }));
  await keyboard.type('Returns desk');
  await keyboard.press('Enter');
  await enter(page, dialog.getByRole('button', { name: 'Duplicate Returns desk', exact: true }));
  await expect(rows).toHaveCount(2);
  await enter(page, dialog.getByRole('button', { name: 'Delete Returns desk (copy)' }));
  await expect(rows).toHaveCount(1);
  await enter(page, dialog.getByRole('button', { name: 'Undo' }));
  await expect(rows).toHaveCount(2);
  await enter(page, dialog.getByRole('button', { name: 'Returns desk (copy)', exact: true }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Draft: Returns desk (copy). Rename' })).toBeVisible();
});
