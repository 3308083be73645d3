import {
  AnswerDriver,
  EVENT,
  install,
  NAME,
  note,
  openReview,
  shownFingerprint,
  WEBHOOK,
} from './support/answer-driver';
import { EditorDriver, TEMPLATE } from './support/driver';
import { expect, test } from './support/test';

test('an answer travels back: two notes, one change accepted, one rejected, and both sides read the same fingerprint', async ({
  page,
  openFreshContext,
}) => {
  const developer = await new EditorDriver(page).open();
  await developer.box('/client_name').fill(NAME);
  await developer.box('/description').fill('Bridges mesages.');
  const sent = await developer.shareLink();

  // The reviewer notes two fields, and corrects a value and changes another in a copy.
  const team = await openFreshContext();
  const reviewer = await openReview(team, sent);
  const answered = (await shownFingerprint(reviewer).textContent()) ?? '';
  await note(reviewer.page, 'Scope', 'Is msg.consumer enough?');
  await note(reviewer.page, 'Text messages', 'Which team runs this host?\nPlease name it.');
  await reviewer.button('Edit a copy').click();
  await reviewer.box('/description').fill('Bridges messages.');
  await reviewer.unfold(WEBHOOK);
  await reviewer.box(`${WEBHOOK}/max_retries`).fill('5');
  await reviewer.page.reload();
  await reviewer.button('Share').click();
  const line = reviewer.page.getByRole('region', { name: 'Reply' });
  await expect(line).toContainText(`Reply to ${answered} with 2 notes`);
  const answer = await reviewer.page.getByRole('textbox', { name: 'Share link' }).inputValue();
  await line.getByRole('checkbox').uncheck();
  await expect(reviewer.page.getByRole('textbox', { name: 'Share link' })).not.toHaveValue(answer);

  // The developer sees both, accepts the correction and rejects the other change.
  await page.goto(answer);
  const review = new AnswerDriver(page);
  await expect(review.card).toContainText(`Reply to ${NAME} ${answered}`);
  await expect(review.changes).toHaveText([/Bridges mesages\. → Bridges messages\./, /Retries: 3 → 5/]);
  await expect(review.notes).toHaveText([/Scope/, /Which team runs this host\?\s+Please name it\./]);
  await review.decide('Accept', 'Bridges messages.');
  await expect(review.changes).toHaveText([/Retries: 3 → 5/]);
  await review.decide('Reject', 'Retries');
  await expect(review.card.getByRole('status')).toHaveText('Nothing left to decide: 1 change rejected.');

  // It holds after a reload, in which the draft has another fingerprint already.
  await page.reload();
  await expect(review.changes).toHaveText([/Rejected: your draft stays as it is here/]);
  const final = (await review.card.locator('[data-fingerprint="draft"]').textContent()) ?? '';
  expect(final).not.toBe(answered);

  // The notes stand in the list of problems and at their fields; they count into no verdict.
  await review.notes.filter({ hasText: 'Scope' }).getByRole('button', { name: 'Go to field' }).click();
  await expect(developer.box('/scope')).toBeFocused();
  await expect(developer.field('/scope')).toContainText('Is msg.consumer enough?');
  await expect(developer.verdict).toContainText(/^Valid/);
  const list = page.getByRole('region', { name: 'Problems' });
  await expect(list.locator('[data-rule="note"]')).toHaveCount(2);
  await expect(developer.box('/description')).toHaveValue('Bridges messages.');
  await expect(developer.box(`${WEBHOOK}/max_retries`)).toHaveValue('3');
  await developer.field('/scope').getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(list.locator('[data-rule="note"]')).toHaveText([/Which team runs this host/]);

  // One undo takes the accepted change back, one redo brings it again.
  const end = await developer.documentText();
  await page.getByRole('button', { name: 'Undo: Accepted: Description' }).click();
  await expect(developer.box('/description')).toHaveValue('Bridges mesages.');
  await page.getByRole('button', { name: 'Redo: Accepted: Description' }).click();

  // The reviewer opens the new link, sees the same fingerprint, and installs exactly this.
  const again = await developer.shareLink();
  const last = await openReview(team, again);
  await expect(shownFingerprint(last)).toHaveText(final);
  await last.review.getByText('Install request', { exact: true }).click();
  const command = (await last.review.locator('[data-command]').textContent()) ?? '';
  const { request, body, output } = await install(command);
  expect(`${request.method} ${request.url}`).toBe(
    'POST /api/account/12345678/configuration/app-install/installations?v=1.0',
  );
  expect(request.headers).toMatchObject({
    authorization: 'Bearer a-token',
    'content-type': 'application/json',
  });
  expect(body).toBe(end);
  expect(JSON.parse(body)).toMatchObject({ client_name: NAME, description: 'Bridges messages.' });
  expect(output).toContain('installed');
});

test('notes alone go back with one press; they survive a reload and can be changed and removed', async ({
  page,
  openFreshContext,
}) => {
  const developer = await new EditorDriver(page).open();
  await developer.box('/client_name').fill(NAME);
  const sent = await developer.shareLink();

  const reviewer = await openReview(await openFreshContext(), sent);
  await reviewer.page.setViewportSize({ width: 390, height: 844 });
  const own = reviewer.page.getByRole('region', { name: 'Your reply' });
  // It is there from the start, and asks for something to say first.
  await reviewer.button('Send the reply').click();
  await expect(reviewer.page.getByText('A reply needs a note.')).toBeVisible();
  await expect(reviewer.page.getByRole('textbox', { name: 'What should the sender know?' })).toBeFocused();
  await reviewer.page.keyboard.press('Escape');
  await note(reviewer.page, 'Goals', 'First');
  await reviewer.button('Note on the whole manifest').press('Enter');
  await reviewer.page.getByRole('textbox', { name: 'What should the sender know?' }).fill('x'.repeat(1_001));
  await reviewer.button('Keep note').click();
  await expect(reviewer.page.getByRole('alert')).toContainText('Shorten the note to 1,000 characters');
  await reviewer.page
    .getByRole('textbox', { name: 'What should the sender know?' })
    .fill('Second <b>\u202e</b>');
  await reviewer.button('Keep note').click();
  const overflow = await reviewer.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await reviewer.page.reload();
  await expect(own.getByRole('listitem')).toHaveText([/Goals\s*First/, /The whole manifest/]);
  await own.getByRole('listitem').first().getByRole('button', { name: 'Edit' }).click();
  await reviewer.page.getByRole('textbox', { name: 'What should the sender know?' }).fill('Changed');
  await reviewer.button('Keep note').click();
  await own.getByRole('listitem').first().getByRole('button', { name: 'Remove' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await reviewer.page.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByRole('listitem')).toContainText(['The whole manifest', 'Changed']);
  await reviewer.button('Send the reply').click();
  await reviewer.page.getByRole('textbox', { name: 'Your name' }).fill('Grace');
  const answer = await reviewer.page.getByRole('textbox', { name: 'Reply link' }).inputValue();

  await page.goto(answer);
  const review = new AnswerDriver(page);
  await expect(review.card.getByRole('status')).toHaveText('Your draft has every change of this reply.');
  await expect(developer.review).toContainText('Grace');
  await expect(review.notes).toContainText(['Second <b>', 'Changed']);
  await expect(review.notes.first().locator('[data-name="U+202E"]')).toBeVisible();
  await review.notes.first().getByRole('button', { name: 'Done' }).click();
  await review.card.getByRole('button', { name: 'Open the draft' }).click();
  await expect(page.locator('[data-rule="note"]')).toHaveText([/Goals.*Changed/s]);

  // Where the draft is not, the answer opens as any link.
  const stranger = await openReview(await openFreshContext(), answer);
  const elsewhere = new AnswerDriver(stranger.page);
  await expect(elsewhere.card).toContainText('No draft in this browser has this fingerprint');
  await expect(elsewhere.notes).toHaveCount(2);
  await expect(stranger.button('Edit a copy')).toBeVisible();
});

test('an answer finds its draft among others, after more work in it, and with credentials that stayed home', async ({
  page,
  openFreshContext,
}) => {
  const developer = await new EditorDriver(page).open();
  const manifest = JSON.parse(TEMPLATE);
  manifest.client_name = NAME;
  manifest.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers = [
    { header_name: 'X-Api-Key', header_value: 'hush-hush' },
  ];
  await developer.import(JSON.stringify(manifest, null, 2));
  const sent = await developer.shareLink();

  const reviewer = await openReview(await openFreshContext(), sent);
  await reviewer.button('Edit a copy').click();
  await reviewer.row('/capabilities/engagement/goal', 'lead').click();
  await reviewer.box('/description').fill('Better words.');
  const answer = await reviewer.shareLink();

  // Meanwhile the draft goes on, and another one is opened.
  await developer.box('/scope').fill('msg.agent');
  await page.goto(sent);
  await developer.button('Edit a copy').click();
  await developer.import(TEMPLATE);

  await page.goto(answer);
  const review = new AnswerDriver(page);
  await expect(review.card).toContainText('had this fingerprint and was changed since');
  await expect(review.changes).toHaveText([/Better words\./, /Goals: lead.* removed/]);
  await expect(review.card).toContainText('1 other difference: your own changes');
  await review.card.getByText('Side by side').click();
  await expect(review.card.locator('.monaco-diff-editor')).toBeVisible();
  await review.card.getByRole('button', { name: 'Accept all' }).click();
  await expect(review.card.getByRole('status')).toHaveText('Your draft has every change of this reply.');
  await review.card.getByRole('button', { name: 'Open the draft' }).click();
  await expect(developer.box('/scope')).toHaveValue('msg.agent');
  await expect(developer.box('/description')).toHaveValue('Better words.');
  expect(await developer.documentText()).toContain('hush-hush');
  await page.getByRole('button', { name: 'Undo: Accepted: 2 changes of the reply' }).click();
  await expect(developer.row('/capabilities/engagement/goal', 'lead')).toBeChecked();
  await expect(developer.box('/scope')).toHaveValue('msg.agent');
});

test('both sides go on working: the header that the reviewer renamed keeps its secret, and what the sender added stays', async ({
  page,
  openFreshContext,
}) => {
  const developer = await new EditorDriver(page).open();
  const manifest = JSON.parse(TEMPLATE);
  manifest.client_name = NAME;
  manifest.redirect_uris = ['https://one.example/back', 'https://two.example/bakc'];
  manifest.capabilities.webhooks[EVENT].headers = [
    { header_name: 'X-Tenant', header_value: 'acme' },
    { header_name: 'X-Api-Key', header_value: 'hush-hush' },
  ];
  await developer.import(JSON.stringify(manifest, null, 2));
  const sent = await developer.shareLink();

  const reviewer = await openReview(await openFreshContext(), sent);
  await reviewer.button('Edit a copy').click();
  await reviewer.box('/redirect_uris/1').fill('https://two.example/back');
  await reviewer.unfold(WEBHOOK);
  await reviewer.box(`${WEBHOOK}/headers/1/header_name`).fill('X-Client');
  await reviewer.box(`${WEBHOOK}/headers/0/header_value`).fill('acme-eu');
  await reviewer.box(`${WEBHOOK}/max_retries`).fill('5');
  const answer = await reviewer.shareLink();

  await developer.button('Add redirect address').click();
  await developer.box('/redirect_uris/2').fill('https://three.example/back');
  await developer.unfold(WEBHOOK);
  await developer.field(WEBHOOK).getByRole('button', { name: 'Add header' }).click();
  await developer.box(`${WEBHOOK}/headers/2/header_name`).fill('X-Signature');
  await developer.box(`${WEBHOOK}/headers/2/header_value`).fill('quite-secret');
  await developer.box(`${WEBHOOK}/max_retries`).fill('4');

  await page.goto(answer);
  const review = new AnswerDriver(page);
  await expect(review.changes).toHaveText([
    /two\.example\/bakc → https:\/\/two\.example\/back/,
    /Retries: 4 → 5.*You changed this too since you sent it\. Yours: 4\. The reviewer’s: 5\./,
    /X-Tenant, Header value: acme → acme-eu/,
    /Header name: X-Api-Key → X-Client/,
  ]);
  await expect(review.card).toContainText('2 other differences: your own changes');
  await review.card.getByRole('button', { name: 'Accept all but 1' }).click();
  await expect(review.changes).toHaveText([/Retries: 4 → 5/]);
  await review.decide('Reject', 'Retries');
  await page.reload();
  await expect(review.card.getByRole('status')).toHaveText('Nothing left to decide: 1 change rejected.');
  await review.card.getByRole('button', { name: 'Open the draft' }).click();
  await expect(developer.box(`${WEBHOOK}/max_retries`)).toHaveValue('4');
  const end = JSON.parse(await developer.documentText());
  expect(end.redirect_uris).toEqual([
    'https://one.example/back',
    'https://two.example/back',
    'https://three.example/back',
  ]);
  expect(end.capabilities.webhooks[EVENT].headers).toEqual([
    { header_name: 'X-Tenant', header_value: 'acme-eu' },
    { header_name: 'X-Client', header_value: 'hush-hush' },
    { header_name: 'X-Signature', header_value: 'quite-secret' },
  ]);
});
