import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../schema/schema';
import { localAddress, testCommand } from './command';
import { RECEIVER, RECEIVER_FILE } from './receiver';
import { sampleNotification } from './sample';
import { SIGNATURE_KINDS, type SignatureKind, signatureOf } from './signature';

const SECRET = 'it\'s a $ecret `of` "bytes" ü';
const NOW = 1_764_000_000_000;
const [DEFAULT_KIND] = SIGNATURE_KINDS as [SignatureKind];

let folder = '';
let receiver: ChildProcess;
let port = 0;
let printed = '';

/** Waits until the receiver has printed something. */
async function receiverPrints(text: string): Promise<void> {
  while (!printed.includes(text)) await once(receiver.stdout as NodeJS.ReadableStream, 'data');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  writeFileSync(join(folder, RECEIVER_FILE), RECEIVER);
  receiver = spawn('node', [join(folder, RECEIVER_FILE)], {
    env: { PATH: process.env.PATH, CLIENT_SECRET: SECRET, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  receiver.stdout?.on('data', (data: Buffer) => {
    printed += data.toString('utf8');
  });
  await receiverPrints('Listening on port');
  port = Number(/port (\d+)/.exec(printed)?.[1]);
});

afterAll(() => {
  receiver.kill();
  rmSync(folder, { recursive: true });
});

/** Runs a command in a real shell, as somebody who pasted it. */
async function run(command: string): Promise<{ code: number; output: string }> {
  const shell = spawn('bash', ['--noprofile', '--norc', '-c', command], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString('utf8');
    });
  const [code] = await once(shell, 'close');
  return { code, output };
}

async function commandFor(
  body: string,
  { kind = DEFAULT_KIND, secret = SECRET, headers = [{ name: 'X-Region', value: 'eu' }] } = {},
): Promise<string> {
  return testCommand({
    address: localAddress("https://hooks.acme.com/it's/[a]/{b}?c=$HOME&d=`date`", port),
    body,
    account: '41827364',
    clientId: 'a-client',
    signature: await signatureOf(body, secret, kind),
    headers,
  });
}

describe('command and receiver in a real shell', () => {
  it.each(SIGNATURE_KINDS)(
    'a signature of $hash in $encoding is taken, and the body arrives',
    async (kind) => {
      for (const event of EVENT_TYPES) {
        const body = sampleNotification(event, NOW + SIGNATURE_KINDS.indexOf(kind)) ?? '';
        const { code, output } = await run(await commandFor(body, { kind }));
        expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Status 200') });
        await receiverPrints(body);
      }
    },
  );

  it.each(SIGNATURE_KINDS)('a wrong secret is refused: $hash in $encoding', async (kind) => {
    const command = await commandFor('{"a":1}', { kind, secret: `${SECRET}.` });
    const { code, output } = await run(command);
    expect(output).toContain('Status 401');
    expect(code).not.toBe(0);
  });

  it.each([
    ['none', ''],
    ['no hash', 'c2lnbmF0dXJl'],
    ['a hash that is not one', 'md5=c2lnbmF0dXJl'],
    ['an empty one', 'sha1='],
    ['one that is too short', 'sha256=00'],
    ['one of the right length', `sha1=${'0'.repeat(40)}`],
  ])('a signature that is none is refused: %s', async (_, signature) => {
    const command = (await commandFor('{}')).replace(
      /x-liveperson-signature: [^']*/,
      `x-liveperson-signature: ${signature}`,
    );
    expect((await run(command)).output).toContain('Status 401');
  });

  it('a changed byte of the body is refused', async () => {
    const command = await commandFor('{"amount":1}');
    expect((await run(command.replace('"amount":1', '"amount":2'))).output).toContain('Status 401');
  });

  it('no value is obeyed by the shell, and every byte arrives', async () => {
    const body = JSON.stringify({
      text: `'; echo pwned; ' $(echo pwned) \`echo pwned\` \\ " ü \u{1f600} !! %s %%`,
    });
    const headers = [
      { name: 'X-A', value: "'; touch pwned; '" },
      { name: 'X-Empty', value: '' },
      { name: "X-'", value: '@/etc/passwd' },
    ];
    const { code, output } = await run(await commandFor(body, { headers }));
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^\nStatus 200,[^\n]*\n$/) });
    await receiverPrints(body);
  });
});
