import { describe, expect, it } from 'vitest';
import { readTree } from '../../lib/json/tree';
import { WITHHELD } from '../secrets/credentials';
import connector from '../templates/connector.json?raw';
import { checkInstallation } from './check';

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
      withheld: [],
      withheldCount: 0,
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

  it('picks the one installation of that name out of a list', () => {
    const other = recordOf(sent, (text) => text.replace('"x"', '"y"'));
    const stranger = recordOf('{"client_name":"B"}');
    expect(checkInstallation(sent, `[${stranger},${recordOf(sent)}]`)).toMatchObject({
      kind: 'same',
      remarks: ['The response is a list: number 2 of 2 was compared.'],
    });
    expect(checkInstallation(sent, `[${stranger},${other}]`)).toMatchObject({
      kind: 'different',
      differences: ['Scope: x → y'],
    });
  });

  it('tells of every live installation of that name, by its ids, and decides on none', () => {
    const other = recordOf(sent, (text) => text.replace('"x"', '"y"').replace('"c"', '"d"'));
    const gone = recordOf(sent, (text) => text.replace('"deleted": false', '"deleted": true'));
    const bare = recordOf(sent, (text) => text.replace(/"id": \d+, /, '').replace(/"client_id":"c", /, ''));
    const stranger = recordOf('{"client_name":"B"}');
    const check = checkInstallation(sent, `[${stranger},${other},${gone},${recordOf(sent)},${bare}]`);
    const id = '98765432109876543210';
    expect(check).toEqual({
      kind: 'several',
      installations: [
        {
          position: 2,
          id,
          clientId: 'd',
          comparison: expect.objectContaining({ kind: 'different', differences: ['Scope: x → y'] }),
        },
        { position: 4, id, clientId: 'c', comparison: expect.objectContaining({ kind: 'same' }) },
        { position: 5, comparison: expect.objectContaining({ kind: 'same' }) },
      ],
      remarks: ['1 record of this client_name left out: marked as deleted.'],
    });
    expect(checkInstallation(sent, `[${recordOf(sent)},${recordOf(sent)}]`)).toMatchObject({
      kind: 'several',
    });
  });

  it('says in a sentence that a list has no installation of that name', () => {
    const stranger = recordOf('{"client_name":"B"}');
    const message = (answer: string) => {
      const check = checkInstallation(sent, answer);
      return check.kind === 'unreadable' && check.message;
    };
    expect(message('[]')).toBe('The response is a list without any installation.');
    expect(message(`[${stranger}]`)).toBe(
      'The response holds 1 installation, and it does not have the client_name of this manifest.',
    );
    expect(message(`[${stranger},${stranger}]`)).toBe(
      'The response holds 2 installations, and none of them has the client_name of this manifest.',
    );
  });

  it('looks at live records first: a deleted one is never what is installed', () => {
    const gone = recordOf(sent, (text) => text.replace('"deleted": false', '"deleted": true'));
    const other = recordOf(sent, (text) => text.replace('"x"', '"evil"'));
    for (const answer of [`[${gone},${other}]`, `[${other},${gone}]`]) {
      const check = checkInstallation(sent, answer);
      expect(check).toMatchObject({ kind: 'different', differences: ['Scope: x → evil'] });
      expect(check.kind === 'different' && check.remarks.join(' ')).toContain(
        '1 record of this client_name left',
      );
    }
    expect(checkInstallation(sent, `[${gone},${gone}]`)).toMatchObject({
      kind: 'gone',
      remarks: ['The response is a list: 2 records of this client_name.'],
    });
    expect(checkInstallation(sent, gone)).toMatchObject({ kind: 'gone' });
  });

  it.each([
    ['', 'Paste the response'],
    ['{"client_name":"A"', 'The JSON breaks at line 1'],
    ['"x"', 'This is no installation'],
    ['{"error":{"code":403}}', 'its reason stands in the response'],
    ['{"error":{"message":"Duplicate client_name"}}', 'It says: “Duplicate client_name”.'],
    ['{"message":"Token eyJ0123456789abcdef.x expired"}', 'It says: “Token … expired”.'],
    [
      'curl: (22) The requested URL returned error: 403 {"error":"forbidden"}',
      'HTTP status 403. It says: “forb',
    ],
    ['['.repeat(100_000), 'The JSON breaks'],
  ])('answers %.30j in a sentence', (answer, words) => {
    expect(checkInstallation(sent, answer)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining(words),
    });
  });

  it('keeps the secret nowhere: not in its result, not in the last tree, not in what broke', () => {
    const answers = [
      recordOf(sent, (text) => text.replace('client_secret', 'clientSecret')),
      recordOf(sent, (text) => text.replace('client_secret', '\\u0063lient_secret')),
      recordOf(sent, (text) =>
        text.replace('"client_secret": ', '"registration": {"access_token": ').replace(',', '},'),
      ),
      recordOf(sent).replaceAll('"', '”'),
      recordOf(sent).replace('-hush', '-\nhush'),
      recordOf(sent),
      recordOf(sent, (text) => text.replace('"x"', '"y"')),
      `[${recordOf(sent)}]`,
      `[${recordOf(sent)},${recordOf(sent, (text) => text.replace('"x"', '"y"'))}]`,
      `curl: (22) The requested URL returned error: 500 ${recordOf(sent)}`,
      `curl: (6) ${SECRET} ${recordOf(sent).slice(0, -1)}`,
      recordOf(sent).slice(0, -1),
      recordOf(sent, (text) => text.replace('"id"', `"client_secret":"${SECRET}2","id"`)),
    ];
    for (const answer of answers) {
      expect(JSON.stringify(checkInstallation(sent, answer))).not.toContain('hush');
      expect(readTree('')).toBeUndefined();
    }
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

  it('names a key that stands twice in the answer', () => {
    const twice = recordOf(sent, (text) => text.replace('"scope":"x"', '"scope":"evil","scope":"x"'));
    expect(checkInstallation(sent, twice)).toMatchObject({
      kind: 'same',
      remarks: [expect.stringContaining('only the last was compared: “scope”')],
    });
  });
});

describe('with values that were withheld', () => {
  const EVENT = 'ms.MessagingEventNotification.ContentEvent';
  const withHeaders = (...headers: [string, string][]): string => {
    const list = headers.map(([header_name, header_value]) => ({ header_name, header_value }));
    const webhooks = { [EVENT]: { endpoint: 'https://a.example', headers: list } };
    return JSON.stringify({ client_name: 'A', scope: 'x', capabilities: { webhooks } });
  };
  const incomplete = withHeaders(['X-Tenant', 'acme'], ['X-Api-Key', WITHHELD], ['Authorization', WITHHELD]);
  const installed = withHeaders(['X-Tenant', 'acme'], ['X-Api-Key', 'hush-1'], ['Authorization', 'hush-2']);

  it('says that all else is equal, and names what cannot be compared', () => {
    expect(checkInstallation(incomplete, recordOf(installed))).toMatchObject({
      kind: 'except',
      differences: [],
      withheld: ['X-Api-Key', 'Authorization'],
      withheldCount: 2,
    });
    expect(checkInstallation(installed, recordOf(installed))).toMatchObject({ kind: 'same', withheld: [] });
  });

  it('still names every other difference', () => {
    const answer = recordOf(installed, (text) => text.replace('acme', 'evil').replace('"x"', '"y"'));
    const check = checkInstallation(incomplete, answer);
    expect(check).toMatchObject({ kind: 'different', withheldCount: 2 });
    expect(check.kind === 'different' && check.differences).toHaveLength(2);
    expect(JSON.stringify(check)).not.toContain('hush');
  });

  it('tells of a value that is missing, empty, or was installed as the words that stand for it', () => {
    const differences = (answer: string) => {
      const check = checkInstallation(incomplete, recordOf(answer));
      return 'differences' in check ? check.differences : [];
    };
    expect(differences(withHeaders(['X-Tenant', 'acme'], ['Authorization', 'hush-2']))).toEqual([
      expect.stringContaining('X-Api-Key removed'),
    ]);
    expect(differences(installed.replace('hush-1', ''))).toEqual([expect.stringContaining('X-Api-Key')]);
    expect(differences(installed.replace('hush-1', WITHHELD))).toEqual([
      expect.stringContaining(`“${WITHHELD}” stands there in place of the value`),
    ]);
    expect(checkInstallation(installed, recordOf(installed.replace('hush-1', WITHHELD)))).toMatchObject({
      differences: [expect.stringContaining(`“${WITHHELD}” stands there in place of the value`)],
    });
  });

  it('finds a header by its name, in whatever order they come back', () => {
    const check = checkInstallation(
      incomplete,
      recordOf(withHeaders(['Authorization', 'a'], ['X-Api-Key', 'b'], ['X-Tenant', 'acme'])),
    );
    expect(check).toMatchObject({
      kind: 'different',
      differences: [expect.stringContaining('order changed')],
    });
  });
});
