import { describe, expect, it } from 'vitest';
import { WITHHELD } from '../secrets/credentials';
import { answerChanges } from './answer';
import { accepted, header, headersOf, type Loose, rows, withHeaders, words } from './test-answers';

const small = ({ header_name, header_value }: Loose) => header(header_name.toLowerCase(), header_value);
const [key, authorization, token, plain] = [
  header('X-Api-Key', 'hush-1'),
  header('Authorization', 'hush-2'),
  header('X-Token', 'hush-3'),
  header('X-Tenant', 'acme'),
] as const;

/** What stands in the list once a reviewer has brought its withheld headers into another order and changed them. */
const afterOrder = (headers: Loose[], order: number[], make: (item: Loose) => Loose) =>
  accepted(
    withHeaders(headers, (manifest) => {
      const list = headersOf(manifest) as Loose[];
      manifest.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers = order.map((at) =>
        make(list[at]),
      );
    }),
  );

describe('headers whose names were written in small letters', () => {
  it.each<[what: string, headers: Loose[], order: number[]]>([
    ['two that changed places', [key, authorization], [1, 0]],
    ['three in another order', [key, authorization, token], [2, 1, 0]],
    ['three of which the last came first', [key, authorization, token], [2, 0, 1]],
    ['two that changed places around a third', [key, header('x-tenant', 'acme'), authorization], [2, 1, 0]],
    ['one that is left of two', [key, authorization], [1]],
  ])('keep their credentials: %s', (_, headers, order) => {
    expect(afterOrder(headers, order, small)).toEqual(order.map((at) => small(headers[at])));
  });

  it('keep them beside a header that was renamed', () => {
    const renamed = (item: Loose) =>
      item.header_name === 'X-Token' ? header('X-Other', item.header_value) : small(item);
    expect(afterOrder([key, token, authorization], [2, 1, 0], renamed)).toEqual([
      small(authorization),
      header('X-Other', 'hush-3'),
      small(key),
    ]);
  });

  it('keep them where one moved past a header that stayed, and the other was renamed', () => {
    const stays = header('x-tenant', 'acme');
    const renamed = (item: Loose) =>
      item.header_name === 'Authorization' ? header('X-Other', item.header_value) : small(item);
    expect(afterOrder([key, stays, authorization], [2, 1, 0], renamed)).toEqual([
      header('X-Other', 'hush-2'),
      stays,
      small(key),
    ]);
  });

  it('are told as headers whose name and value changed', () => {
    const texts = withHeaders([plain], (manifest) => {
      manifest.capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers = [
        header('x-tenant', 'other'),
      ];
    });
    expect(words(texts)).toEqual([
      'Webhooks, Text messages, Headers, X-Tenant, Header name: X-Tenant → x-tenant',
      'Webhooks, Text messages, Headers, X-Tenant, Header value: acme → other',
    ]);
  });

  it('come behind one with the same letters', () => {
    const texts = withHeaders([header('X-TENANT', '1'), header('X-Tenant', '2')], (manifest) => {
      headersOf(manifest).splice(0, 2, header('X-Tenant', '3'));
    });
    expect(words(texts)).toEqual([
      'Webhooks, Text messages, Headers: X-TENANT removed (1)',
      'Webhooks, Text messages, Headers, X-Tenant, Header value: 2 → 3',
    ]);
  });

  it('are one name with those in capital letters, where one of both went', () => {
    const texts = withHeaders([header('X-KEY', 'hush-1'), header('X-Key', 'hush-2')], (manifest) => {
      headersOf(manifest).splice(0, 2, header('x-key', WITHHELD));
    });
    expect(rows(texts).map(({ kind, remark }) => [kind, remark])).toEqual([
      ['changed', undefined],
      [
        'removed',
        'Several headers have this name, and their values did not travel: check that this is the one.',
      ],
    ]);
  });

  it('are found in their own list first, in whatever order the lists come', () => {
    const hooks = (one: object[], two: object[]) => ({
      capabilities: { webhooks: { one: { headers: one }, two: { headers: two } } },
    });
    const base = hooks(
      [header('X-Key', '1'), header('X-Token', '2')],
      [header('X-Key', '3'), header('X-Token', '4')],
    );
    const swapped = { headers: [header('x-token', WITHHELD), header('x-key', WITHHELD)] };
    const { filled } = answerChanges({
      base: JSON.stringify(base),
      mine: '{}',
      theirs: JSON.stringify({ capabilities: { webhooks: { two: swapped, one: swapped } } }),
    });
    expect(JSON.parse(filled)).toEqual(
      hooks([header('x-token', '2'), header('x-key', '1')], [header('x-token', '4'), header('x-key', '3')]),
    );
  });
});

describe('values that two things share', () => {
  it('tie no header to one of another name, where a name is a number or there is none', () => {
    const items = [{ header_name: 7, header_value: 'Bearer a' }, { header_value: 'Bearer b' }];
    const texts = withHeaders(items, (manifest) => {
      for (const item of headersOf(manifest)) item.more = true;
    });
    expect(accepted(texts)).toEqual(items.map((item) => ({ ...item, more: true })));
  });

  it('stay in their order where several of one name moved behind others', () => {
    const keys = [
      header('X-Key', '1'),
      header('X-Key', '2'),
      header('A', 'a'),
      header('B', 'b'),
      header('C', 'c'),
    ];
    expect(afterOrder(keys, [2, 3, 4, 0, 1], (item) => item)).toEqual([
      ...keys.slice(2),
      ...keys.slice(0, 2),
    ]);
  });
});

describe('a credential that moved out of a list', () => {
  it('is told of in the change that is the value itself', () => {
    const texts = { x: [{ client_secret: 'a' }] };
    const theirs = JSON.stringify({ x: [], client_secret: WITHHELD });
    const base = JSON.stringify(texts);
    expect(rows({ base, mine: base, theirs }).map(({ pointer, remark }) => [pointer, remark])).toEqual([
      ['/x/0', undefined],
      ['/client_secret', 'The value of client_secret is taken from your draft.'],
    ]);
  });
});
