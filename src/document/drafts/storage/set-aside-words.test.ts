import { describe, expect, it } from 'vitest';
import { setAsideFile, setAsideInWords } from './set-aside-words';

const entry = (records: Record<string, unknown>) => ({
  ...{ id: 'a', at: 1, title: 'Draft “Chat”', fault: 'Its text is a number', records },
});

describe('what was set aside', () => {
  it('is named, alone and together', () => {
    expect(setAsideInWords([entry({})])).toBe(
      'Draft “Chat” could not be read and was set aside: its text is a number. Nothing was deleted: you can download it under Drafts.',
    );
    expect(setAsideInWords([entry({}), entry({})])).toContain('2 things that are stored here');
  });

  it('becomes a file as it is, also what JSON has no word for', () => {
    const self: Record<string, unknown> = { n: Number.NaN, big: 7n, gone: undefined, at: new Date(0) };
    self.self = self;
    const map = new Map<string, unknown>([['k', new Uint8Array(3)]]);
    map.set('again', map);
    const file = JSON.parse(setAsideFile(entry({ texts: { id: 'd', text: 7 }, self, map })));
    expect(file).toEqual({
      ...{ title: 'Draft “Chat”', fault: 'Its text is a number', setAsideAt: 1 },
      records: {
        texts: { id: 'd', text: 7 },
        self: {
          ...{ n: '(number: NaN)', big: '(bigint: 7)', gone: '(undefined: undefined)' },
          ...{ at: '1970-01-01T00:00:00.000Z', self: '(the same as above)' },
        },
        map: {
          Map: [
            ['k', '(3 bytes)'],
            ['again', '(the same as above)'],
          ],
        },
      },
    });
  });
});
