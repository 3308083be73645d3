import { describe, expect, it } from 'vitest';
import { findCredentials, WITHHELD, withhold } from '../secrets/credentials';
import {
  acceptAll,
  accepted,
  CONTENT,
  change,
  header,
  headersOf,
  KEYS,
  type Loose,
  NAMED,
  rows,
  STATE,
  withHeaders,
  words,
} from './test-answers';

describe('credentials that stayed home', () => {
  it.each<[string, (manifest: Loose) => void, Loose[]]>([
    ['nothing', () => {}, KEYS],
    [
      'a renamed header',
      (m) => (headersOf(m)[1].header_name = 'X-Client'),
      [KEYS[0], header('X-Client', 'hush-1'), KEYS[2]],
    ],
    [
      'a header in other case',
      (m) => (headersOf(m)[2].header_name = 'authorization'),
      [KEYS[0], KEYS[1], header('authorization', 'hush-2')],
    ],
    ['a removed plain header', (m) => headersOf(m).splice(0, 1), [KEYS[1], KEYS[2]]],
    [
      'a removed plain header and a renamed one',
      (m) => {
        headersOf(m).splice(0, 1);
        headersOf(m)[0].header_name = 'X-Key';
      },
      [header('X-Key', 'hush-1'), KEYS[2]],
    ],
    ['a removed secret one', (m) => headersOf(m).splice(1, 1), [KEYS[0], KEYS[2]]],
    ['another order', (m) => headersOf(m).reverse(), [KEYS[2], KEYS[1], KEYS[0]]],
    [
      'another order and a new one',
      (m) => headersOf(m).reverse().push(header('X-B', 'b')),
      [KEYS[2], KEYS[1], KEYS[0], header('X-B', 'b')],
    ],
    ['a new one in front', (m) => headersOf(m).unshift(header('X-B', 'b')), [header('X-B', 'b'), ...KEYS]],
    [
      'a real value for a withheld one',
      (m) => (headersOf(m)[1].header_value = 'new'),
      [KEYS[0], header('X-Api-Key', 'new'), KEYS[2]],
    ],
  ])('stay with their header through %s', (_, make, wanted) => {
    expect(accepted(withHeaders(KEYS, make))).toEqual(wanted);
  });

  it('keep their places where several headers have one name', () => {
    const keys = [header('X-Plain', 'p'), header('X-Api-Key', '1'), header('X-Api-Key', '2')];
    expect(accepted(withHeaders(keys, (manifest) => headersOf(manifest).splice(0, 1)))).toEqual(
      keys.slice(1),
    );
  });

  it('follow a renamed event, and a header that moved to another webhook', () => {
    const renamed = withHeaders(KEYS, ({ capabilities: { webhooks } }) => {
      webhooks[`x.${CONTENT}`] = webhooks[CONTENT];
      delete webhooks[CONTENT];
    });
    expect(accepted(renamed, `x.${CONTENT}`)).toEqual(KEYS);
    expect(rows(renamed).find(({ kind }) => kind === 'added')?.remark).toBe(
      'The value of X-Api-Key, Authorization is taken from your draft.',
    );
    const moved = withHeaders(KEYS, (manifest) => {
      manifest.capabilities.webhooks[STATE].headers = headersOf(manifest).splice(1, 1);
    });
    expect(rows(moved).map(({ remark }) => remark)).toContain(
      'The value of X-Api-Key is taken from your draft.',
    );
    expect(rows(withHeaders(KEYS, (m) => headersOf(m).reverse())).map(({ remark }) => remark)).toEqual([
      undefined,
    ]);
    expect(accepted(moved, STATE)).toEqual([KEYS[1]]);
    expect(accepted(moved)).toEqual([KEYS[0], KEYS[2]]);
  });

  it('keep their order where several of one name moved to another webhook', () => {
    const keys = [header('X-Key', '1'), header('X-Key', '2'), header('X-Key', '3')];
    const moved = withHeaders(keys, (manifest) => {
      const gone = headersOf(manifest).splice(0) as Loose[];
      manifest.capabilities.webhooks[STATE].headers = gone.map(() => header('x-key', WITHHELD));
    });
    expect(accepted(moved, STATE)).toEqual(keys.map(({ header_value }) => header('x-key', header_value)));
  });

  it('go to no new place where two could be meant, or none was removed', () => {
    const copied = withHeaders(KEYS, (manifest) => {
      manifest.capabilities.webhooks[STATE].headers = [header('X-Api-Key', WITHHELD)];
    });
    expect(rows(copied).map(({ remark }) => remark)).toEqual([
      'The value of X-Api-Key did not travel: type it in after accepting.',
    ]);
    expect(accepted(copied)).toEqual(KEYS);
    const unclear = withHeaders([header('X-Key', '1'), header('X-Key', '2')], (manifest) => {
      manifest.capabilities.webhooks[STATE].headers = [header('X-Key', WITHHELD)];
      headersOf(manifest).splice(0);
    });
    expect(accepted(unclear, STATE)).toEqual([header('X-Key', WITHHELD)]);
  });

  it('are never replaced by the words for a value that was left out', () => {
    const texts = withHeaders(KEYS, (manifest) => {
      headersOf(manifest)[0].header_value = WITHHELD;
      manifest.description = 'z';
    });
    expect(rows(texts).map(({ blocked }) => blocked)).toEqual([
      undefined,
      'The reviewer put in a value that was withheld on the way: ask for it.',
    ]);
    expect(accepted(texts)).toEqual(KEYS);
  });

  it('stay the sender’s newer ones, and come along where the link carried them', () => {
    const texts = withHeaders(KEYS, (manifest) => {
      headersOf(manifest)[1].header_name = 'X-Client';
    });
    const mine = change(texts.base, (manifest) => {
      headersOf(manifest)[1].header_value = 'rotated';
    });
    expect(accepted({ ...texts, mine })[1]).toEqual(header('X-Client', 'rotated'));
    const open = change(texts.base, (manifest) => {
      manifest.description = 'z';
    });
    expect(words({ ...texts, theirs: open })).toHaveLength(1);
    expect(accepted({ ...texts, theirs: open })).toEqual(KEYS);
  });

  it('hold for client_secret too', () => {
    const base = change(NAMED, (manifest) => {
      manifest.client_secret = 'hush';
    });
    const shared = withhold(base, findCredentials(base));
    const theirs = change(shared, (manifest) => {
      manifest.description = 'z';
    });
    expect(JSON.parse(acceptAll({ base, mine: base, theirs })).client_secret).toBe('hush');
    const removed = change(theirs, (manifest) => {
      delete manifest.client_secret;
    });
    expect(words({ base, mine: base, theirs: removed }).at(-1)).toBe('client_secret removed');
  });
});
