import { EditorDriver } from './support/driver';
import { line } from './support/json-pane';
import { expect, test } from './support/test';

const CONTENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
const STATE = '/capabilities/webhooks/ms.MessagingEventNotification.ChatStateEvent';

test('a webhook is a row: its endpoint in sight, all else folded away with its gist, opened in place', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const gist = editor.field(CONTENT).locator('summary');
  await expect(gist).toContainText('3 retries');
  await expect(editor.field(STATE).locator('summary')).toContainText('Retries, headers');
  await expect(editor.box(`${CONTENT}/endpoint`)).toBeVisible();
  await expect(editor.box(`${CONTENT}/max_retries`)).toBeHidden();

  await gist.press('Enter');
  await editor.box(`${CONTENT}/max_retries`).fill('4');
  await editor
    .field(CONTENT)
    .getByRole('button', { name: /^Add header/ })
    .click();
  await expect(gist).toContainText('4 retries, 1 header');
  await gist.press('Enter');
  await expect(editor.box(`${CONTENT}/max_retries`)).toBeHidden();
});

test('a row opens for whoever is led into it, and where there is something to say inside', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.json.hover();
  await line(page, '"max_retries": 3').click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.box(`${CONTENT}/max_retries`)).toBeFocused();

  const webhook = (header: string) => ({
    endpoint: 'https://connector.acme.io/',
    headers: [{ header_name: header, header_value: 'eu' }],
  });
  const webhooks = {
    [CONTENT.split('/')[3] ?? '']: webhook('X-Region'),
    [STATE.split('/')[3] ?? '']: webhook('X Region'),
  };
  await editor.import(JSON.stringify({ client_name: 'com.acme.Chat', capabilities: { webhooks } }));
  await expect(editor.field(`${STATE}/headers/0/header_name`).locator('[data-severity]')).toBeVisible();
});

test('the five events and the retention time stand on one screen of 1440 x 900', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const editor = await new EditorDriver(page).open();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Webhooks' }).click();
  await expect(editor.box(`${CONTENT}/endpoint`)).toBeInViewport({ ratio: 1 });
  await expect(editor.field('/capabilities/webhooks/retry/retention_time')).toBeInViewport({ ratio: 1 });
});
