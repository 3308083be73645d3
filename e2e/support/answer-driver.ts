import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { EditorDriver } from './driver';
import { expect } from './test';

export const EVENT = 'ms.MessagingEventNotification.ContentEvent';
export const WEBHOOK = `/capabilities/webhooks/${EVENT}`;
export const NAME = 'com.example.Answered';

/** The card of an answer in a review, and what can be done in it. */
export class AnswerDriver {
  readonly page: Page;
  readonly card: Locator;

  constructor(page: Page) {
    this.page = page;
    this.card = page.getByRole('region', { name: 'Reply', exact: true });
  }

  get changes(): Locator {
    return this.card.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  }

  get notes(): Locator {
    return this.card.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  }

  /** Accepts or rejects the change whose words hold a text. */
  async decide(what: 'Accept' | 'Reject', words: string): Promise<void> {
    await this.changes.filter({ hasText: words }).getByRole('button', { name: what }).click();
  }
}

/** Pins a note to a row of the review. */
export async function note(page: Page, place: string, text: string): Promise<void> {
  await page
    .getByRole('button', { name: `Note: ${place}`, exact: true })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'What should the sender know?' }).fill(text);
  await page.getByRole('button', { name: 'Keep note' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

export const openReview = async (context: BrowserContext, link: string): Promise<EditorDriver> => {
  const page = await context.newPage();
  await page.goto(link);
  const driver = new EditorDriver(page);
  await expect(driver.review.getByRole('heading', { level: 1 })).toBeVisible();
  return driver;
};

export const shownFingerprint = (driver: EditorDriver) => driver.review.locator('[data-fingerprint="shown"]');

/** Runs a command of the installation API against a server of ours, and gives what arrived there. */
export async function install(
  command: string,
): Promise<{ request: IncomingMessage; body: string; output: string }> {
  const arrived: { request: IncomingMessage; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      arrived.push({ request, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"installed"}');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const filled = command
    .replace(/^HOST='.*'$/m, `HOST='127.0.0.1:${port}'`)
    .replace(/^ACCOUNT='.*'$/m, "ACCOUNT='12345678'")
    .replace(/^TOKEN='.*'$/m, "TOKEN='a-token'")
    .replace('"https://$HOST', '"http://$HOST');
  const shell = spawn('bash', ['-c', filled], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  shell.stdout.on('data', (data: Buffer) => {
    output += data.toString('utf8');
  });
  const [code] = await once(shell, 'close');
  server.close();
  const [first] = arrived;
  if (code !== 0 || !first || arrived.length > 1)
    throw new Error(`curl ended with ${code}, ${arrived.length} requests`);
  return { ...first, output };
}
