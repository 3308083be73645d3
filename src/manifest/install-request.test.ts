import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installCommand, updateCommands } from './install-request';
import connector from './templates/connector.json?raw';

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
  const output = run(installCommand(text, '12345678'));
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
  const command = installCommand(text);
  expect(command).not.toMatch(/[\u0080-\u009f\u202e\u2028]/);
  expect(JSON.parse(bodyOf(run(command)))).toEqual(JSON.parse(text));
});

it('an account that is no number is left out', () => {
  expect(installCommand('{}', "x'; rm -rf /; '")).toContain("ACCOUNT='<account number>'");
});

it('the update reads the revision and sends it back', () => {
  const output = run(updateCommands(connector, '1'));
  expect(JSON.parse(bodyOf(output))).toEqual(JSON.parse(connector));
  expect(output).toContain('[If-Match: <ac-revision from the answer>]');
  expect(output).toContain('[PUT]');
  expect(output.match(/app-install\/installations/g)).toHaveLength(3);
});
