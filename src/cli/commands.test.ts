import { accessSync, constants, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';
import { fingerprint } from '../lib/json/fingerprint';
import goodConnector from '../manifest/advice/good-connector.json?raw';
import { decodeLink } from '../manifest/link/decode';
import { prepare } from '../manifest/link/prepare-share';
import connector from '../manifest/templates/connector.json?raw';
import { COMMANDS } from './run';
import { builtCommand } from './test-command';

vi.setConfig({ testTimeout: 60_000 });
const { program, build, remove, run, write } = builtCommand();
beforeAll(build, 60_000);
afterAll(remove);

const SITE = 'https://forms.example/editor/';
const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const SECRET = JSON.stringify({
  client_name: 'com.acme.Chat',
  capabilities: {
    webhooks: {
      [CONTENT]: {
        endpoint: 'https://connector.acme-retail.com/content?token=9f2b7c61',
        headers: [{ header_name: 'X-Api-Key', header_value: '9f2b7c61' }],
      },
    },
  },
});
const named = (client_name: string, more: object = {}) => ({ client_name, ...more });

describe('link', () => {
  it('prints the link of a file, with what is told beside it', () => {
    const args = ['--account', 'le12345', '--sender', 'Ann', '--note', 'For staging'];
    const { status, out, said } = run(['link', write('a.json', connector), '--site', SITE, ...args]);
    expect(status).toBe(0);
    expect(said).toMatch(
      /^The reviewer will see: Valid, \d values to fill in\.\nThe link has \d+ characters: /,
    );
    expect(out).toMatch(/^https:\/\/forms\.example\/editor\/\?#[\w-]+\n$/);
    expect(decodeLink(out.trim())).toMatchObject({
      kind: 'ok',
      text: connector,
      envelope: { account: 'le12345', sender: 'Ann', note: 'For staging' },
    });
  });

  it('leaves credentials out as the page does, and says which', () => {
    const { out, said } = run(['link', '-', '--site', SITE], SECRET);
    expect(decodeLink(out.trim())).toMatchObject({
      text: prepare(SECRET, false).text,
      envelope: { fingerprint: fingerprint(SECRET) },
    });
    expect(said).toContain('1 value that may be credentials left out: X-Api-Key.');
    expect(said).toContain('which travel with the link: Webhooks › Text messages › Endpoint.');
    expect(said).not.toContain('9f2b7c61');
  });

  it.each<[string, string[], string]>([
    ['no site', [], '--site'],
    ['a site that is no address', ['--site', 'forms'], '--site is "forms"'],
    [
      'an account that is none',
      ['--site', SITE, '--account', 'a b'],
      '--account: Type the account number alone',
    ],
  ])('refuses %s', (_, args, sentence) => {
    const { status, out, said } = run(['link', '-', ...args], connector);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain(sentence);
  });

  it.each([
    ['that breaks', '{"a" 1}', 'The JSON breaks at line 1'],
    ['that is a list', '[]', 'This is no manifest'],
  ])('makes no link of a text %s', (_, text, sentence) => {
    const { status, out, said } = run(['link', '-', '--site', SITE], text);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain(sentence);
  });
});

describe('open', () => {
  const link = () => run(['link', '-', '--site', SITE, '--sender', 'Ann'], goodConnector).out.trim();

  it('prints what a link carries, and what the sender wrote beside it', () => {
    const { status, out, said } = run(['open', link()]);
    expect({ status, out }).toEqual({ status: 0, out: goodConnector });
    expect(said).toContain('Sender: Ann\n');
  });

  it('opens what mail programs made of a link', () => {
    const quoted = (link().match(/.{1,60}/g) ?? []).join('=\r\n');
    const mails = [
      quoted,
      `Hello,\r\n\r\nplease look at <${link()}> today.\r\n`,
      link().replace('#', '%23'),
      link().replace('#', '&#35;'),
    ];
    for (const mail of mails)
      expect(run(['open', '-'], mail)).toMatchObject({ status: 0, out: goodConnector });
  });

  it('says what is wrong with a link that does not open', () => {
    expect(run(['open', link().slice(0, -20)])).toEqual({
      status: 2,
      out: '',
      said: expect.stringContaining('incomplete') as string,
    });
    expect(run(['open', 'https://forms.example/'])).toMatchObject({
      status: 2,
      said: 'install-manifest: There is no link of the editor in this text.\n',
    });
  });
});

describe('diff', () => {
  it('tells in words what is added, changed and removed', () => {
    const before = named('com.acme.Chat', { description: 'Old', scope: 'msg.consumer' });
    const after = named('com.acme.Chat', { description: 'New', enabled: true });
    const a = write('a.json', JSON.stringify(before));
    const { status, out } = run(['diff', a, write('b.json', JSON.stringify(after, null, 2))]);
    expect(status).toBe(1);
    expect(out.split('\n').sort()).toEqual([
      '',
      '+ Enabled added (true)',
      '- Scope removed (msg.consumer)',
      '3 differences: 1 added, 1 changed, 1 removed.',
      '~ Description: Old → New',
    ]);
  });

  it('finds no difference in layout and order', () => {
    const a = write('a.json', '{"client_name":"A","enabled":true}');
    const { status, out } = run(['diff', a, '-'], '{ "enabled": true,\n  "client_name": "A" }');
    expect({ status, out }).toEqual({ status: 0, out: 'No differences.\n' });
  });

  it('compares with what is installed: an answer, or the one of a list, without what the platform wrote', () => {
    const wanted = named('com.acme.Chat', { enabled: true });
    const answer = { id: '9', client_id: 'x', client_secret: 's3cr3t', ...wanted, scope: 'msg.consumer' };
    const list = JSON.stringify([named('com.acme.Other'), answer]);
    for (const live of [JSON.stringify(answer), list]) {
      const { status, out, said } = run(['diff', '-', write('b.json', JSON.stringify(wanted))], live);
      expect({ status, out }).toEqual({
        status: 1,
        out: '- Scope removed (msg.consumer)\n1 difference: 1 removed.\n',
      });
      expect(said).toBe('-: left out what the platform writes: id, client_id, client_secret.\n');
    }
  });

  it('says which record it cannot choose', () => {
    const list = write('list.json', JSON.stringify([named('A'), named('B')]));
    const { status, out, said } = run(['diff', list, '-'], JSON.stringify(named('C')));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain('list.json: No record of this list has the client name "C".');
  });
});

it('prints the fingerprint that the page shows', () => {
  const { status, out } = run(['fingerprint', '-'], JSON.stringify(JSON.parse(connector)));
  expect({ status, out }).toEqual({ status: 0, out: `${fingerprint(connector)}\n` });
});

describe('the command line', () => {
  it('helps, with all commands and with each', () => {
    const { status, out, said } = run(['--help']);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    for (const [name, { usage, summary, options }] of Object.entries(COMMANDS)) {
      expect(out).toContain(usage);
      expect(out).toContain(summary);
      const help = run([name, '--help']);
      expect(help).toMatchObject({ status: 0, said: '' });
      expect(help.out).toMatch(new RegExp(`^Usage: install-manifest ${name} `));
      for (const option of Object.keys(options)) expect(help.out).toContain(`--${option} `);
    }
  });

  it('tells its version', () => {
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, said: '' });
  });

  it.each<[string[], string]>([
    [[], 'No command was given.'],
    [['chek'], 'There is no command "chek". Did you mean "check"?'],
    [['--verbose'], 'There is no option "--verbose".'],
    [['constructor'], 'There is no command "constructor".'],
    [['check', '--strict', 'a.json'], "Unknown option '--strict'."],
    [['check'], 'check takes 1 argument or more, not 0. Usage: install-manifest check FILE...'],
    [['diff', 'a.json'], 'diff takes 2 arguments, not 1.'],
    [['link', 'a.json', '--site'], "Option '--site <value>' argument missing."],
  ])('answers %j with a sentence and status 2', (args, sentence) => {
    const { status, out, said } = run(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('is one executable file with nothing beside it, and starts quickly', () => {
    accessSync(program, constants.X_OK);
    const code = readFileSync(program, 'utf8');
    expect(code.startsWith('#!/usr/bin/env node\n')).toBe(true);
    const started = performance.now();
    run(['fingerprint', '-'], '{}');
    console.log(
      `install-manifest fingerprint took ${(performance.now() - started).toFixed(0)} ms, Node's start included.`,
    );
  });
});
