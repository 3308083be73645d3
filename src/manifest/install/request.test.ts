import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { installRequest, updateRequests } from './request';

/** Runs a command in a shell whose curl prints its arguments and its input, and nothing goes out. */
function run(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'curl-'));
  const input = 'case "$*" in *@-*) cat;; esac';
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nfor word in "$@"; do echo "[$word]"; done\n${input}\n`, {
    mode: 0o755,
  });
  return execFileSync('/bin/sh', ['-c', command], {
    env: { PATH: `${folder}:/usr/bin:/bin` },
    encoding: 'utf8',
  });
}
const bodyOf = (output: string): string => output.slice(output.lastIndexOf('[@-]\n') + 5);

it('the install command posts the manifest, unchanged by the shell', () => {
  const text = connector.replace('App name', 'it\'s $HOME `date` \\\\n $(id) \\"MANIFEST\\" %s');
  const output = run(installRequest(text, '12345678').command);
  expect(JSON.parse(bodyOf(output))).toEqual(JSON.parse(text));
  expect(bodyOf(output)).toBe(`${text.trimEnd()}\n`);
  expect(output).toContain(
    '[https://<host of accountConfigReadWrite for the account>/api/account/12345678/configuration/app-install/installations?v=1.0]',
  );
  expect(output).toContain('[POST]');
  expect(output).toContain('[Authorization: Bearer <access token>]');
});

it('characters that a terminal obeys are escapes, and the value stays', () => {
  const text = '{"client_name":"a\u009b31m\u202eb\u2028","n":1}';
  const command = installRequest(text).command;
  expect(command).not.toMatch(/[\u0080-\u009f\u202e\u2028]/);
  expect(JSON.parse(bodyOf(run(command)))).toEqual(JSON.parse(text));
});

it('an account that is no number is left out', () => {
  expect(installRequest('{}', "x'; rm -rf /; '").command).toContain("ACCOUNT='<account number>'");
});

const commandsOf = (text: string): string[] => updateRequests(text, '1').map(({ command }) => command);

it('the update finds the installation, reads its revision and sends it back, in one shell', () => {
  const [find = '', read = '', replace = ''] = commandsOf(connector);
  const filled = [find, read.replace(/^ID=.*/, "ID='i-7'"), replace.replace(/^REVISION=.*/, "REVISION='41'")];
  const output = run(filled.join('\n'));
  expect(output.match(/installations[^\]]*/g)).toEqual([
    'installations?v=1.0',
    'installations/i-7?v=1.0',
    'installations/i-7?v=1.0',
  ]);
  expect(output).toContain('[If-Match: 41]');
  expect(output).toContain('[PUT]');
  expect(JSON.parse(bodyOf(output))).toEqual(JSON.parse(connector));
});

it('each request of the update names what it needs, and the last does not run without the id', () => {
  const requests = updateRequests(connector, '1');
  expect(requests.map(({ id }) => id)).toEqual(['update-1', 'update-2', 'update-3']);
  const [find, read, replace] = requests;
  expect(find?.command).toMatch(/^HOST=.*\nACCOUNT='1'\nTOKEN=/);
  expect(read?.command).toMatch(/^ID='<id from the response to 1>'\n/);
  expect(replace?.command).toMatch(/^REVISION='<ac-revision from the response to 2>'\n/);
  expect(() => run(`exec 2>&1; ${replace?.command}`)).toThrow();
});
