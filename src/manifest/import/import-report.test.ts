import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';
import { importSummary } from './import-report';
import { unknownKeys } from './unknown-keys';

describe('importSummary', () => {
  it('says in one line what happened', () => {
    expect(
      importSummary({
        source: 'app.json',
        unknownKeys: ['/goals', '/x', '/y', '/z', '/v', '/w'],
        platformKeys: ['id', 'deleted'],
        repairs: ['2 commas', '1 comment'],
        hadByteOrderMark: true,
        wasUtf16: true,
      }),
    ).toBe(
      'Imported app.json. Kept 6 keys that this editor does not know: goals, x, y, z and 2 more. ' +
        'Took out 2 platform keys (id, deleted), repaired 2 commas and 1 comment, ' +
        'took out an invisible byte order mark, read it as UTF-16.',
    );
  });

  it('says little where little happened', () => {
    expect(importSummary({ source: 'pasted text' })).toBe('Imported pasted text.');
    expect(importSummary({ source: 'a.json', unknownKeys: ['/goals'] })).toBe(
      'Imported a.json. Kept 1 key that this editor does not know: goals.',
    );
    expect(importSummary({ source: 'a.json', unknownKeys: ['/a', '/b', '/c', '/d'] })).toBe(
      'Imported a.json. Kept 4 keys that this editor does not know: a, b, c and d.',
    );
  });
});

describe('unknownKeys', () => {
  it('finds what the schema does not describe, at every depth, once each', () => {
    const manifest = {
      client_name: 'a',
      'client_name#fr': 'b',
      'x/y': { inner: { deep: 1 } },
      redirect_uris: ['https://a.example'],
      id: 7,
      client_secret: 's',
      capabilities: {
        broadcast: { enabled: false },
        webhooks: {
          'cqm.ExConversationChangeNotification': {
            endpoint: 'https://a.example',
            colour: 'blue',
            headers: [{ header_name: 'a', header_value: 'b', note: 'c' }],
          },
        },
        engagement: { goal: ['lead', 'mine'], id: 1 },
      },
    };
    expect(unknownKeys(manifest)).toEqual([
      '/x~1y',
      '/capabilities/broadcast',
      '/capabilities/webhooks/cqm.ExConversationChangeNotification/colour',
      '/capabilities/webhooks/cqm.ExConversationChangeNotification/headers/0/note',
      '/capabilities/engagement/id',
    ]);
  });

  it('takes values of a wrong type in its stride', () => {
    for (const value of [null, 1, [], [{ a: 1 }], { capabilities: [1, { a: 1 }], redirect_uris: { a: 1 } }])
      expect(() => unknownKeys(value)).not.toThrow();
  });
});

describe('excerptOf', () => {
  it('shows a short line whole', () => {
    expect(excerptOf('  "a" 1', 6)).toEqual({ before: '  "a"', at: ' ', after: '1' });
    expect(excerptOf('"a"', 4)).toEqual({ before: '"a"', at: ' ', after: '' });
  });

  it('cuts a long line on both sides and never through a character', () => {
    const { before, at, after } = excerptOf(`${'x'.repeat(1000)}😀${'y'.repeat(1000)}`, 1001);
    expect(at).toBe('😀');
    expect(before).toMatch(/^…x{60}$/);
    expect(after).toMatch(/^y{60}…$/);
  });
});
