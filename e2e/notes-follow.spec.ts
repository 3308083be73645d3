import { CONTENT, developerWith, MANIFEST, NotingDriver, reviewerOf } from './support/noting-driver';
import { expect, test } from './support/test';

test('a note in a list goes with what it is about, and says so where that is gone', async ({
  page,
  openFreshContext,
}) => {
  const addresses = ['a', 'b', 'c'].map((name) => `https://${name}.example.com/back`);
  const manifest = { ...JSON.parse(MANIFEST), redirect_uris: addresses };
  const developer = await developerWith(page, JSON.stringify(manifest, null, 2));
  const reviewer = await reviewerOf(await openFreshContext(), await developer.shareLink());
  await reviewer.noteOn(`Redirect addresses › 2: ${addresses[1]}`, 'Whose is this?');
  await reviewer.noteOn('Text messages › Headers › 2: X-Trace', 'What is it for?');
  await expect(reviewer.own.getByRole('listitem')).toContainText([
    `Redirect addresses › 2: ${addresses[1]}`,
    'Headers › 2: X-Trace',
  ]);
  const answer = await reviewer.answerLink();

  await page.goto(answer);
  const received = page.getByRole('region', { name: 'Reply', exact: true }).getByRole('listitem');
  await expect(received.filter({ hasText: 'Whose is this?' })).toContainText(
    `Redirect addresses › 2: ${addresses[1]}`,
  );
  await page.getByRole('button', { name: 'Open the draft' }).click();
  await expect(developer.field('/redirect_uris/1')).toContainText('Whose is this?');
  await developer.button('Remove redirect address 1').click();
  await developer.field(`${CONTENT}/headers`).getByRole('button', { name: 'Remove header 1' }).click();

  await expect(developer.field('/redirect_uris/0')).toContainText('Whose is this?');
  await expect(developer.field('/redirect_uris/1')).not.toContainText('Whose is this?');
  await expect(developer.listed.first()).toContainText(`Redirect addresses › 1: ${addresses[1]}`);
  await developer.goTo('Whose is this?');
  await expect(developer.box('/redirect_uris/0')).toBeFocused();
  await developer.goTo('What is it for?');
  await expect(developer.box(`${CONTENT}/headers/0`)).toBeFocused();
  await expect(developer.toast).not.toContainText('in the document');

  await developer.button('Remove redirect address 1').click();
  const gone = `Redirect addresses › 2: ${addresses[1]} is no longer in the document: this is where it stood.`;
  await expect(developer.listed.first()).toContainText('(no longer in the document)');
  await expect(developer.field('/redirect_uris')).toContainText(gone);
  await developer.goTo('Whose is this?');
  await expect(developer.toast).toContainText(gone);
  await developer.goTo('What is it for?');
  await expect(developer.toast).toBeEmpty();
});

test('a note that was typed and not kept stands there when its dialog is opened again', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const reviewer = await reviewerOf(await openFreshContext(), await developer.shareLink());
  const open = () => reviewer.button('Note: Text messages, endpoint').click();
  await open();
  await reviewer.noteBox.fill('Half a sentence');
  await reviewer.page.keyboard.press('Escape');
  await reviewer.button('Note: Launch').click();
  await expect(reviewer.noteBox).toHaveValue('');
  await reviewer.page.keyboard.press('Escape');
  await open();
  await expect(reviewer.noteBox).toHaveValue('Half a sentence');
  await reviewer.write('A sentence.');
  await reviewer.button('Edit note: Text messages, endpoint').click();
  await expect(reviewer.noteBox).toHaveValue('A sentence.');
  await reviewer.noteBox.fill('Another');
  await reviewer.button('Remove note').click();
  await open();
  await expect(reviewer.noteBox).toHaveValue('');
});

test('rows for the items of a list have note buttons with names of their own', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const reviewer = await reviewerOf(await openFreshContext(), await developer.shareLink());
  await reviewer.button('Note: Codes and tokens go to (2)').click();
  await reviewer.write('Second address');
  await expect(reviewer.button('Note: Codes and tokens go to (1)')).toBeVisible();
  await expect(reviewer.own.getByRole('listitem')).toContainText('Redirect addresses › 2: https://b.example');
});

test('what was typed beside a link is still there when the share dialog is opened again', async ({
  page,
}) => {
  const developer = await new NotingDriver(page).open();
  const dialog = page.getByRole('dialog');
  await developer.button('Share').click();
  await dialog.getByText('Say who sends it').click();
  await dialog.getByRole('textbox', { name: 'Account number' }).fill('12 34');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('For the pilot');
  await page.keyboard.press('Escape');
  await developer.button('Share').click();
  await expect(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('For the pilot');
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada');
  await expect(dialog).toContainText('Type the account number alone');
  await page.reload();
  await developer.button('Share').click();
  await dialog.getByText('Say who sends it').click();
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('');
});
