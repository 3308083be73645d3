import { CONTENT, developerWith, MANIFEST, reviewerOf, UNUSED } from './support/noting-driver';
import { expect, test } from './support/test';

test('what a review has no row for can be noted: missing fields, parts of an event, unused sections, unknown keys', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const sent = await developer.shareLink();
  const reviewer = await reviewerOf(await openFreshContext(), sent);
  await reviewer.page.setViewportSize({ width: 390, height: 844 });

  const groups = reviewer.own.getByRole('combobox').locator('optgroup');
  const titles = await groups.evaluateAll((all) => all.map((group) => group.getAttribute('label')));
  expect(titles).toEqual(['App', 'Sign-in', 'Launch', 'Webhooks', 'Engagement', 'Other keys']);
  await reviewer.noteOn('Scope (missing)', 'Ask for msg.consumer.');
  await expect(reviewer.own.getByRole('button', { name: 'Write note' })).toBeFocused();
  await reviewer.noteOn('Conversation changes › Endpoint (missing)', 'Send these too.');
  await reviewer.noteOn('x_custom › team › owner', 'Who is Ada?');
  await reviewer.noteAt('Text messages, endpoint', 'Whose host is this?');
  await reviewer.noteAt('Text messages, retries', 'Five, please.');
  await reviewer.noteAt('Text messages, header X-Trace', 'What is it for?');
  await reviewer.noteAt('Launch', 'Nobody can start it.');
  await expect(reviewer.own.getByRole('listitem')).toHaveCount(7);
  await expect(reviewer.button('Edit note: Text messages, header X-Trace')).toBeVisible();
  const overflow = await reviewer.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await page.goto(await reviewer.answerLink());
  await page.getByRole('button', { name: 'Open the draft' }).click();
  await expect(developer.listed).toHaveCount(7);
  await developer.goTo('Ask for msg.consumer.');
  await expect(developer.box('/scope')).toBeFocused();
  await expect(developer.toast).toBeEmpty();
  await expect(developer.field('/scope')).toContainText('Ask for msg.consumer.');
  await expect(developer.field(`${CONTENT}/endpoint`)).toContainText('Whose host is this?');
  await expect(developer.field(`${CONTENT}/max_retries`)).toContainText('Five, please.');
  await expect(developer.field(`${CONTENT}/headers/1`)).toContainText('What is it for?');
  await expect(developer.field(`${CONTENT}/headers/0`)).not.toContainText('What is it for?');
  await expect(developer.field('/quick_launch_enabled')).toContainText('Nobody can start it.');

  // The event is not used: nobody can say that its endpoint was ever there.
  await expect(developer.field(UNUSED)).toContainText('Send these too.');
  await developer.goTo('Send these too.');
  await expect(developer.field(UNUSED)).toBeFocused();
  await expect(developer.toast).toContainText('Conversation changes › Endpoint is not in the document');
});

test('a note on a place that is gone leads to what is around it, and says so', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const sent = await developer.shareLink();
  const reviewer = await reviewerOf(await openFreshContext(), sent);
  await reviewer.noteOn('Redirect addresses › 2: https://b.example.com/back', 'Second address');
  await reviewer.noteOn('Text messages › Headers › 2: X-Trace', 'Second header');
  await reviewer.noteOn('new.Event', 'New event');
  await reviewer.noteOn('Client name in another language (client_name#fr)', 'French name');
  const answer = await reviewer.answerLink();

  const manifest = JSON.parse(MANIFEST);
  manifest.redirect_uris.pop();
  manifest.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers.pop();
  delete manifest.capabilities.webhooks['new.Event'];
  delete manifest['client_name#fr'];
  await developer.pasteJson(JSON.stringify(manifest, null, 2));
  await expect(developer.field('/redirect_uris/1')).toHaveCount(0);

  await page.goto(answer);
  const card = page.getByRole('region', { name: 'Reply', exact: true });
  const gone = 'is no longer in the document: this is where it stood.';
  await card
    .getByRole('listitem')
    .filter({ hasText: 'Second header' })
    .getByRole('button', { name: 'Go to field' })
    .click();
  await expect(developer.field(`${CONTENT}/headers`)).toBeFocused();
  await expect(developer.toast).toContainText(`Text messages › Headers › 2: X-Trace ${gone}`);

  await developer.goTo('Second address');
  await expect(developer.field('/redirect_uris')).toBeFocused();
  await expect(developer.toast).toContainText(`Redirect addresses › 2: https://b.example.com/back ${gone}`);
  await developer.goTo('New event');
  await expect(page.getByRole('heading', { name: 'Webhooks', exact: true })).toBeFocused();
  await expect(developer.toast).toContainText(`Webhooks › new.Event ${gone}`);
  await developer.goTo('French name');
  await expect(page.getByRole('heading', { name: 'App', exact: true })).toBeFocused();
  await expect(developer.toast).toContainText(`Client name in another language ${gone}`);
  await developer.button('Close message').click();

  await developer.listed
    .filter({ hasText: 'Second address' })
    .getByRole('button', { name: 'Go to line' })
    .click();
  await expect(developer.toast).toContainText(`Redirect addresses › 2: https://b.example.com/back ${gone}`);
  await expect(developer.json.locator('.view-line', { hasText: '"redirect_uris"' })).toBeVisible();

  // What is there is gone to as ever, and what was said of the other place goes.
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(developer.toast).toContainText(gone);
  await developer.goTo('Second header');
  await expect(developer.box(`${CONTENT}/headers/1`)).toBeFocused();
  await expect(developer.toast).toBeEmpty();
});

test('whoever edits a copy to answer sees their own notes there, and can take them back', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const sent = await developer.shareLink();
  const reviewer = await reviewerOf(await openFreshContext(), sent);
  await reviewer.noteOn('Scope (missing)', 'Ask for msg.consumer.');
  await reviewer.noteAt('Text messages, endpoint', 'Whose host is this?');
  await reviewer.button('Edit a copy').click();

  await expect(reviewer.listed).toHaveText([
    /Your note: Scope.*Ask for msg\.consumer\./s,
    /Your note: Webhooks › Text messages › Endpoint.*Whose host is this\?/s,
  ]);
  await expect(reviewer.page.getByRole('heading', { name: '2 notes of yours' })).toBeVisible();
  await expect(reviewer.verdict).toHaveText('Valid, 5 values to fill in, 1 warning, 2 hints');
  await reviewer.goTo('Whose host is this?');
  await expect(reviewer.box(`${CONTENT}/endpoint`)).toBeFocused();
  const field = reviewer.field(`${CONTENT}/endpoint`);
  await expect(field).toContainText('Your note: Whose host is this?');
  await field.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(reviewer.box(`${CONTENT}/endpoint`)).toBeFocused();
  await expect(reviewer.listed).toHaveCount(1);
  await expect(reviewer.toast).toContainText('Your note was removed.');
  await reviewer.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(reviewer.listed).toHaveCount(2);
  await reviewer.page.reload();
  await reviewer.listed.first().getByRole('button', { name: 'Remove' }).click();
  await expect(reviewer.page.getByRole('heading', { name: '1 note of yours' })).toBeFocused();
  await reviewer.listed.first().getByRole('button', { name: 'Remove' }).click();
  await expect(reviewer.listed).toHaveCount(0);
  await expect(reviewer.page.getByRole('heading', { name: 'App', exact: true })).toBeFocused();
  await reviewer.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(reviewer.listed).toHaveText([/Whose host is this\?/]);

  // They go with the link, as what the page says.
  await reviewer.box('/scope').fill('msg.consumer');
  await reviewer.button('Share').click();
  await expect(reviewer.page.getByRole('dialog')).toContainText('with 1 note');
  await reviewer.page.keyboard.press('Escape');

  // Another draft answers nothing, and has none.
  await page.goto(sent);
  await developer.button('Edit a copy').click();
  await expect(developer.box('/client_name')).toHaveValue('com.example.Noted');
  await expect(developer.listed).toHaveCount(0);
});

test('notes of a link that matches no draft come along into a copy of it', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const reviewer = await reviewerOf(await openFreshContext(), await developer.shareLink());
  await reviewer.noteOn('Scope (missing)', 'Ask for msg.consumer.');
  await reviewer.noteOn('Description (missing)', 'Say what it does.');
  const answer = await reviewer.answerLink();

  const colleague = await reviewerOf(await openFreshContext(), answer);
  await expect(colleague.review).toContainText('No draft in this browser has this fingerprint');
  await colleague.button('Edit a copy').click();
  await expect(colleague.toast).toContainText('It has the 2 notes of the link.');
  await expect(colleague.listed).toHaveText([/Note: Scope.*Ask for msg/s, /Note: Description.*Say what/s]);
  await expect(colleague.field('/scope')).toContainText('Ask for msg.consumer.');
  await colleague.page.reload();
  await colleague.listed.first().getByRole('button', { name: 'Done' }).click();
  await expect(colleague.listed).toHaveText([/Say what it does/]);
});

test('a note that is removed in its dialog comes back with one press, and the focus stays in the card', async ({
  page,
  openFreshContext,
}) => {
  const developer = await developerWith(page, MANIFEST);
  const reviewer = await reviewerOf(await openFreshContext(), await developer.shareLink());
  await reviewer.noteOn('Scope (missing)', 'Ask for msg.consumer.');
  await reviewer.own.getByRole('listitem').getByRole('button', { name: 'Edit' }).click();
  await reviewer.button('Remove note').click();
  await expect(reviewer.own.getByRole('listitem')).toHaveCount(0);
  await expect(reviewer.own.getByRole('heading')).toBeFocused();
  await expect(reviewer.toast).toContainText('Note removed.');
  await reviewer.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(reviewer.own.getByRole('listitem')).toContainText('Ask for msg.consumer.');
});
