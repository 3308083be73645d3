import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditorDriver } from './support/driver';
import { tracesOf } from './support/install-driver';
import { WITH_KEY } from './support/manifests';
import { expect, test } from './support/test';

const SECRET = "its-own 'client' $ecret-4711";
const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const CHANGES = 'cqm.ExConversationChangeNotification';

/** The receiver as a person starts it, on a port that is free. */
async function startReceiver(text: string, secret: string): Promise<{ process: ChildProcess; port: string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'receiver-')), 'receiver.mjs');
  writeFileSync(file, text);
  const receiver = spawn('node', [file], {
    env: { PATH: process.env.PATH, CLIENT_SECRET: secret, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(receiver.stdout, 'data');
  return { process: receiver, port: /port (\d+)/.exec(String(line))?.[1] ?? '' };
}

/** Runs a command in a real shell and gives what it printed. */
async function run(command: string): Promise<string> {
  const shell = spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString('utf8');
    });
  await once(shell, 'close');
  return output;
}

test('the downloaded receiver takes every command of the page in all four kinds, and refuses another secret', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY.replaceAll('https://your/', 'https://hooks.acme-retail.com/'));
  await editor.button('Test the endpoints').click();
  const dialog = page.getByRole('dialog', { name: 'Test the endpoints' });
  await expect(dialog.getByText('Type the client secret to get the command.')).toBeVisible();
  const command = dialog.locator(`[data-code="command ${CONTENT}"]`);
  await expect(command).toHaveCount(0);

  await dialog.getByText('A receiver that checks the signature').click();
  const { text, name } = await editor.download(dialog.getByRole('button', { name: 'Download the receiver' }));
  expect(name).toBe('receiver.mjs');
  expect(await dialog.locator('[data-code="receiver"]').textContent()).toBe(text);
  const receiver = await startReceiver(text, SECRET);

  await dialog.getByLabel('Client secret').fill(SECRET);
  await dialog.getByLabel('Account number').fill('41827364');
  await expect(command).toContainText("--url 'https://hooks.acme-retail.com/webhooks/endpoint'");
  await expect(command).toContainText("'x-liveperson-account-id: 41827364'");
  await expect(command).toContainText("'X-Api-Key: hush-hush'");
  await dialog.getByLabel('The receiver below, on this machine').check();
  const send = async () => run(((await command.textContent()) ?? '').replace(':3000/', `:${receiver.port}/`));
  const signatures = new Set<string>();
  for (const kind of [
    'HMAC-SHA1, Base64 (default)',
    'HMAC-SHA1, hexadecimal',
    'HMAC-SHA256, Base64',
    'HMAC-SHA256, hexadecimal',
  ]) {
    await dialog.getByLabel('Signature').selectOption(kind);
    await expect(command).toContainText(kind.includes('SHA256') ? 'sha256=' : 'sha1=');
    signatures.add(/x-liveperson-signature: ([^']*)/.exec((await command.textContent()) ?? '')?.[1] ?? '');
    expect(await send()).toContain('Status 200');
  }
  expect(signatures.size).toBe(4);

  const before = await command.textContent();
  await dialog.getByLabel('Client secret').fill('another');
  await expect(command).not.toHaveText(before ?? '');
  expect(await send()).toContain('Status 401');
  receiver.process.kill();
});

test('the secret is gone when asked for and when the dialog closes, and stands in nothing that lasts', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(WITH_KEY);
  await editor.button('Test the endpoints').click();
  const dialog = page.getByRole('dialog', { name: 'Test the endpoints' });
  const box = dialog.getByLabel('Client secret');
  await expect(box).toHaveAttribute('type', 'password');
  await box.fill(SECRET);
  const command = dialog.locator(`[data-code="command ${CONTENT}"]`);
  await expect(command).toBeVisible();
  await expect(command).not.toContainText('4711');
  await dialog.getByRole('button', { name: 'Forget secret' }).click();
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await expect(command).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Make one up' }).click();
  await expect(box).toHaveValue(/^[0-9a-f]{64}$/);

  await box.fill(SECRET);
  await expect(command).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await tracesOf(page, '4711')).toEqual([]);
  expect(await editor.shareLink()).not.toContain('4711');
  await editor.button('Test the endpoints').click();
  await expect(box).toHaveValue('');
});

test('a withheld header is left out and said, an unknown event has no sample, a missing address no command', async ({
  page,
}) => {
  const value = JSON.parse(WITH_KEY);
  const { webhooks } = value.capabilities;
  webhooks[CONTENT].headers[1].header_value = '(withheld by the sender)';
  webhooks[CHANGES].endpoint = '';
  webhooks['x.NewEvent'] = { endpoint: 'https://hooks.acme-retail.com/' };
  const editor = await new EditorDriver(page).open();
  await editor.import(JSON.stringify(value));
  await editor.button('Test the endpoints').click();
  const dialog = page.getByRole('dialog', { name: 'Test the endpoints' });
  await dialog.getByLabel('Client secret').fill(SECRET);
  await expect(
    dialog.getByText('X-Api-Key is left out: its value was withheld by the sender.'),
  ).toBeVisible();
  const command = dialog.locator(`[data-code="command ${CONTENT}"]`);
  await expect(command).toContainText("'X-Tenant: acme'");
  await expect(command).not.toContainText('X-Api-Key');

  await dialog.getByText('Conversation changes').click();
  await expect(dialog.getByText('The endpoint is no https:// address that can be called.')).toBeVisible();
  await expect(dialog.locator(`[data-code="sample ${CHANGES}"]`)).toContainText('"type": "UPSERT"');
  await dialog.getByText('x.NewEvent').click();
  await expect(dialog.getByText('Nobody has described what this event looks like')).toBeVisible();

  await page.setViewportSize({ width: 360, height: 800 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
