import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../secrets/credentials';
import { answerChanges } from './answer';
import { CONTENT, change, header, headersOf, KEYS, NAMED, rows, STATE, withHeaders } from './test-answers';

const told = (base: object, theirs: object, mine = base) =>
  rows({ base: JSON.stringify(base), mine: JSON.stringify(mine), theirs: JSON.stringify(theirs) });

describe('the words of a change', () => {
  it('tell what came, went and moved, with its place in the draft', () => {
    const base = { redirect_uris: ['https://a.example/', 'https://b.example/'], x: { list: [1, [2], {}] } };
    const theirs = { redirect_uris: ['https://b.example/', 'https://a.example/'], x: { list: [[2], {}, 3] } };
    expect(
      told(base, theirs).map(({ pointer, kind, words, subject }) => [pointer, kind, words, subject]),
    ).toEqual([
      ['/redirect_uris', 'changed', 'Redirect addresses: order changed', 'Redirect addresses: order'],
      ['/x/list/0', 'removed', 'x, list: 1 removed', 'x, list: 1'],
      ['/x/list', 'added', 'x, list: 3 added', 'x, list: 3'],
    ]);
  });

  it('tell of the document as a whole where it became something else', () => {
    expect(rows({ base: '[]', mine: '[]', theirs: '{"a":1}' })).toMatchObject([
      { pointer: '', kind: 'changed', words: 'The document: an empty list → an object with 1 key' },
    ]);
    expect(rows({ base: '[1]', mine: '[1]', theirs: '[]' })).toMatchObject([
      { pointer: '/0', kind: 'removed', words: 'The document: 1 removed' },
    ]);
  });

  it('name a header of the draft by the name that it has there', () => {
    const [row] = told(
      { x: [{ header_name: 'X-A', n: { deep: 1 } }] },
      { x: [{ header_name: 'X-A', n: { deep: 2 } }] },
      { x: ['first', { header_name: 'X-A', n: { deep: 1 } }] },
    );
    expect(row).toMatchObject({ pointer: '/x/1/n/deep', words: 'x, X-A, n, deep: 1 → 2' });
  });

  it('come in the order of the sections, whatever stands first in the text', () => {
    const base = { y: 1, capabilities: { engagement: { goal: ['url'] }, webhooks: {} }, client_name: 'A' };
    const theirs = {
      y: 2,
      capabilities: {
        engagement: { goal: ['lead'] },
        webhooks: { [STATE]: { endpoint: 'https://a.example/' } },
      },
      client_name: 'B',
    };
    expect(told(base, theirs).map(({ pointer }) => pointer)).toEqual([
      '/client_name',
      `/capabilities/webhooks/${STATE}`,
      '/capabilities/engagement/goal/0',
      '/capabilities/engagement/goal',
      '/y',
    ]);
  });
});

describe('the order of changes inside a section', () => {
  it('is that of the schema, with a translation beside what it translates', () => {
    const theirs = { zz: 1, scope: 's', description: 'd', 'client_name#fr': 'F', client_name: 'N' };
    const pointers = told({}, theirs).map(({ pointer }) => pointer);
    expect(pointers.indexOf('/client_name#fr')).toBeLessThan(pointers.indexOf('/description'));
    expect(pointers.indexOf('/client_name')).toBeLessThan(pointers.indexOf('/description'));
    expect(pointers.at(-1)).toBe('/zz');
  });
});

describe('what is to know before accepting', () => {
  it('are the names of values that did not travel, at most five of them', () => {
    const names = ['X-Key', '', ...Array.from({ length: 5 }, (_, at) => `X-Token-${at}`)];
    const { base, mine, theirs } = withHeaders(KEYS, (manifest) => {
      manifest.capabilities.webhooks.new = { headers: names.map((name) => header(name, WITHHELD)) };
    });
    const [added] = rows({ base, mine, theirs });
    expect(added?.remark).toBe(
      'The value of X-Key, a header without a name, X-Token-0, X-Token-1, X-Token-2 and 2 more did not travel: type it in after accepting.',
    );
    const few = withHeaders(KEYS, (manifest) => {
      manifest.capabilities.webhooks.new = {
        headers: [header('X-Key', WITHHELD), header('X-Key', WITHHELD), { header_value: WITHHELD }],
        client_secret: WITHHELD,
      };
    });
    expect(rows(few)[0]?.remark).toMatch(/The value of (client_secret, )?.*X-Key.* did not travel/);
    expect(rows(few)[0]?.remark?.match(/X-Key/g)).toHaveLength(1);
  });

  it('are the keys of values that are no headers', () => {
    const remarkOf = (theirs: object) => told({}, theirs).map(({ remark }) => remark);
    expect(remarkOf({ x: { header_name: 'X-A', other: WITHHELD } })).toEqual([
      'The value of other did not travel: type it in after accepting.',
    ]);
    expect(remarkOf({ x: { header_name: 7, header_value: WITHHELD } })).toEqual([
      'The value of header_value did not travel: type it in after accepting.',
    ]);
    expect(remarkOf({ x: [WITHHELD] })).toEqual([expect.stringContaining('without a name')]);
    expect(remarkOf({ x: { [WITHHELD]: 1 } })).toEqual([undefined]);
  });

  it('is which of several headers of one name was removed', () => {
    const twins = [header('X-Key', 'hush-1'), header('X-Key', 'hush-2'), header('X-Tenant', 'a')];
    const remarks = (headers: object[], at: number) =>
      rows(withHeaders(headers, (manifest) => headersOf(manifest).splice(at, 1))).map(({ remark }) => remark);
    const check =
      'Several headers have this name, and their values did not travel: check that this is the one.';
    expect(remarks(twins, 1)).toEqual([check]);
    expect(remarks(twins, 2)).toEqual([undefined]);
    // Of two that are the same it does not matter, and one name is no question.
    expect(remarks([header('X-Key', 'hush-1'), header('X-Key', 'hush-1')], 0)).toEqual([undefined]);
    expect(remarks(KEYS, 1)).toEqual([undefined]);
    const nameless = [{ header_value: 'Bearer a' }, { header_value: 'Bearer b' }];
    expect(remarks(nameless, 0)).toEqual([undefined]);
    // Values that anybody can see tell which one it is.
    const open = [header('X-Tenant', 'a'), header('X-Tenant', 'b'), header('X-Key', 'hush')];
    expect(remarks(open, 0)).toEqual([undefined]);
  });

  it('is nothing of the kind where every value travelled', () => {
    const base = change(NAMED, (manifest) => {
      manifest.capabilities.webhooks[CONTENT].headers = [
        header('X-Key', 'hush-1'),
        header('X-Key', 'hush-2'),
      ];
    });
    const theirs = change(base, (manifest) => headersOf(manifest).splice(0, 1));
    expect(rows({ base, mine: base, theirs }).map(({ remark }) => remark)).toEqual([undefined]);
  });

  it('a place that is still empty takes in what did not travel, and one with a value does not', () => {
    const theirs = { client_secret: WITHHELD };
    expect(told({}, theirs)).toMatchObject([
      { kind: 'added', remark: expect.stringContaining('client_secret') },
    ]);
    expect(told({}, theirs)[0]).not.toHaveProperty('blocked');
    const blocked = { blocked: expect.stringContaining('ask for it') };
    expect(told({ client_secret: '' }, theirs)).toMatchObject([blocked]);
    expect(told({ client_secret: '' }, theirs)[0]).not.toHaveProperty('remark');
    const blockedBy = (n: unknown) => told({ n }, { n: [WITHHELD] }).map((row) => row.blocked !== undefined);
    for (const empty of [null, '', [], {}]) expect(blockedBy(empty)).toEqual([false]);
    for (const value of ['x', 7, false, { a: 1 }]) expect(blockedBy(value)).toEqual([true]);
  });
});

describe('what both sides changed', () => {
  const conflictOf = (base: object, mine: object, theirs: object) =>
    told(base, theirs, mine).map(({ conflict }) => conflict);

  it('is told with both values', () => {
    expect(conflictOf({ scope: 'a' }, { scope: 'b' }, { scope: 'c' })).toEqual([
      'You changed this too since you sent it. Yours: b. The reviewer’s: c.',
    ]);
    expect(conflictOf({}, { scope: 'b' }, { scope: 'c' })).toEqual([
      'You added this too since you sent it. Yours: b. The reviewer’s: c.',
    ]);
    expect(conflictOf({ scope: 'a' }, {}, { scope: 'c' })).toEqual([
      'You took this out since you sent it. Accepting puts it back, as the reviewer has it.',
    ]);
    expect(conflictOf({ scope: 'a' }, { scope: 'b' }, {})).toEqual([
      'You changed this too since you sent it. Accepting takes it out.',
    ]);
    expect(conflictOf({ scope: 'a' }, { scope: 'a' }, { scope: 'c' })).toEqual([undefined]);
  });

  it('is told without values that are secret', () => {
    expect(conflictOf({ client_secret: 'a' }, { client_secret: 'b' }, { client_secret: 'c' })).toEqual([
      'You changed this too since you sent it.',
    ]);
    expect(conflictOf({}, { client_secret: 'b' }, { client_secret: 'c' })).toEqual([
      'You added this too since you sent it.',
    ]);
  });

  it('is the whole value where it was of another kind when it was sent', () => {
    expect(conflictOf({ x: 1 }, { x: { a: 1 } }, { x: { b: 1 } })).toHaveLength(1);
    expect(conflictOf({ x: 1 }, { x: { a: 1 } }, { x: { b: 1 } })[0]).toContain('You changed this too');
    expect(conflictOf({ x: {} }, { x: [1] }, { x: [2] })[0]).toContain('You changed this too');
    expect(conflictOf({}, { x: { a: 1 } }, { x: { b: 1 } })).toEqual([undefined]);
    expect(conflictOf({}, { x: [1] }, { x: [2] })).toEqual([undefined]);
    const capabilities = { engagement: { goal: ['url'] }, webhooks: { a: 1 } };
    expect(
      conflictOf({ capabilities }, {}, { capabilities: { ...capabilities, webhooks: { a: 2 }, c: 1 } }),
    ).toEqual([expect.stringContaining('You took this out')]);
  });

  it('are items of a list, too, and its order', () => {
    const x = [{ n: 1, m: 1 }, { n: 2 }, { n: 3 }];
    const gone = [{ n: 1, m: 1 }, { n: 3 }];
    const other = [{ n: 1, m: 1 }, { n: 2, own: true }, { n: 3 }];
    expect(conflictOf({ x }, { x: other }, { x: gone })).toEqual([
      'You changed this too since you sent it. Accepting takes it out.',
    ]);
    expect(conflictOf({ x }, { x: gone }, { x: other })).toEqual([
      'You took this out since you sent it. Accepting puts it back, as the reviewer has it.',
    ]);
    const list = ['a', 'b', 'c'];
    expect(conflictOf({ list }, { list: ['c', 'a', 'b'] }, { list: ['b', 'a', 'c'] })).toEqual([
      'You changed this too since you sent it.',
    ]);
    expect(conflictOf({ list }, { list: [...list, 'd'] }, { list: ['b', 'a', 'c'] })).toEqual([undefined]);
  });
});

describe('how many changes are told at once', () => {
  const keys = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]));

  it('a hundred that are open, and never more than a thousand', () => {
    const found = answerChanges({ base: '{}', mine: '{}', theirs: JSON.stringify(keys(1_500, 1)) });
    expect(found.count).toBe(1_500);
    const all = found.list(() => true);
    expect([all.changes.length, all.more]).toEqual([1_000, 500]);
    const some = found.list((key) => key === all.changes[0]?.key);
    expect([some.changes.length, some.more]).toEqual([101, 1_399]);
  });

  it('what both sides have is not counted behind the thousandth', () => {
    const shared = { ...keys(1_200, 1), same: 1 };
    const found = answerChanges({
      base: '{}',
      mine: JSON.stringify({ same: 1, k1100: 1 }),
      theirs: JSON.stringify(shared),
    });
    expect(found.count).toBe(1_199);
  });

  it('fewer of a large text, so that accepting them takes a moment, but always one', () => {
    const long = { description: 'x'.repeat(900_000) };
    const of = (base: object) =>
      answerChanges({
        base: JSON.stringify(base),
        mine: JSON.stringify(base),
        theirs: JSON.stringify({ ...base, ...keys(50, 1) }),
      }).list(() => false);
    expect(of(long).changes).toHaveLength(4);
    expect(of(long).more).toBe(46);
    expect(of({ description: 'x'.repeat(5_000_000) }).changes).toHaveLength(1);
    // What is put in counts as well.
    const large = answerChanges({
      base: '{}',
      mine: '{}',
      theirs: JSON.stringify(keys(50, 'x'.repeat(300_000))),
    }).list(() => false);
    expect(large.changes).toHaveLength(3);
  });
});
