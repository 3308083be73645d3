import { describe, expect, it } from 'vitest';
import { blankSecrets, checkInstallation } from './install-check';
import connector from './templates/connector.json?raw';
import { readTree } from './tree';

const SECRET = 'f4b1-hush-hush';
const sent = JSON.stringify({ client_name: 'A', scope: 'x', n: 0 }).replace('0', '12345678901234567890');
/** The platform's record of a manifest: other key order, other layout, keys of its own. */
const recordOf = (text: string, change: (text: string) => string = (same) => same): string =>
  change(
    `{"id": 98765432109876543210, "client_secret": "${SECRET}", ${text.trim().slice(1, -1)},\n "client_id":"c", "deleted": false}`,
  );

describe('checkInstallation', () => {
  it('finds the same manifest under the keys of the platform', () => {
    expect(checkInstallation(sent, recordOf(sent))).toEqual({
      kind: 'same',
      differences: [],
      platformKeys: ['id', 'client_secret', 'client_id', 'deleted'],
      remarks: [],
    });
    expect(checkInstallation(connector, recordOf(connector)).kind).toBe('same');
  });

  it('names every difference, a digit beyond a double among them', () => {
    const answer = recordOf(sent, (text) =>
      text.replace('567890,', '567891,').replace('"scope":"x"', '"enabled":false'),
    );
    const check = checkInstallation(sent, answer);
    expect(check).toMatchObject({ kind: 'different' });
    expect(check.kind === 'different' && check.differences.sort()).toEqual([
      expect.stringContaining('added (false)'),
      'Scope removed (x)',
      'n: 12345678901234567890 → 12345678901234567891',
    ]);
  });

  it('picks the right installation out of a list: the equal one, else the nearest of that name', () => {
    const other = recordOf(sent, (text) => text.replace('"x"', '"y"'));
    const stranger = recordOf('{"client_name":"B"}');
    const found = checkInstallation(sent, `[${stranger},${other},${recordOf(sent)}]`);
    expect(found).toMatchObject({ kind: 'same' });
    expect(found.kind === 'same' && found.remarks.join(' ')).toContain('number 3 of 3');
    expect(checkInstallation(sent, `[${stranger},${other}]`)).toMatchObject({
      kind: 'different',
      differences: ['Scope: x → y'],
    });
    expect(checkInstallation(sent, `[${stranger}]`)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('none of them has the client_name'),
    });
  });

  it('says when what was installed is gone again, and reads an answer with its HTTP head', () => {
    const gone = recordOf(sent, (text) => text.replace('"deleted": false', '"deleted": true'));
    expect(checkInstallation(sent, `HTTP/2 200\r\nac-revision: 7\r\n\r\n${gone}`)).toMatchObject({
      kind: 'same',
      remarks: ['It is marked as deleted.'],
    });
  });

  it.each([
    ['', 'Paste the answer'],
    ['{"client_name":"A"', 'The JSON breaks at line 1'],
    ['"x"', 'This is no installation'],
    ['{"error":{"code":403}}', 'it has no client_name'],
    ['[]', '0 installations'],
    ['['.repeat(100_000), 'The JSON breaks'],
  ])('answers %.30j in a sentence', (answer, words) => {
    expect(checkInstallation(sent, answer)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining(words),
    });
  });

  it('keeps the secret nowhere: not in its result, not in the last tree, not in what broke', () => {
    const answers = [
      recordOf(sent),
      recordOf(sent, (text) => text.replace('"x"', '"y"')),
      `[${recordOf(sent)}]`,
      recordOf(sent).slice(0, -1),
      recordOf(sent, (text) => text.replace('"id"', `"client_secret":"${SECRET}2","id"`)),
    ];
    for (const answer of answers) {
      expect(JSON.stringify(checkInstallation(sent, answer))).not.toContain('hush');
      expect(readTree('')).toBeUndefined();
      expect(blankSecrets(answer)).not.toContain('hush');
    }
    expect(blankSecrets('{"client_secret": "hush')).toBe('{"client_secret": ""');
    expect(blankSecrets("{client_secret: 'hush', a: 1}")).toBe('{client_secret: "", a: 1}');
    expect(blankSecrets(sent)).toBe(sent);
  });

  it('names the defaults that the platform filled in, without calling them differences', () => {
    const sent = '{"client_name":"a","capabilities":{"webhooks":{"x.Y":{"endpoint":"https://a.example"}}}}';
    const answer = JSON.stringify({
      id: '1',
      client_name: 'a',
      enabled: true,
      quick_launch_enabled: false,
      capabilities: {
        webhooks: { 'x.Y': { endpoint: 'https://a.example', max_retries: 0, headers: [] } },
        broadcast: { enabled: false },
      },
    });
    const check = checkInstallation(sent, answer);
    expect(check.kind).toBe('same');
    expect(check).toMatchObject({ remarks: [expect.stringContaining('filled in its defaults: enabled')] });
    expect(checkInstallation(sent, answer.replace('"enabled":true', '"enabled":false')).kind).toBe(
      'different',
    );
  });
});
