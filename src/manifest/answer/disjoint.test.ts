import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/json/canonical';
import { findCredentials, withhold } from '../secrets/credentials';
import { type AnswerTexts, answerChanges, isPlain } from './answer';

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into the document at will.
type Loose = any;

const EVENTS = ['ms.MessagingEventNotification.ContentEvent', 'ms.X', 'ms.Y'];
const none = () => false;
const listOf = (texts: AnswerTexts) => answerChanges(texts).list(none).changes;
const acceptAll = (texts: AnswerTexts): string => {
  const found = answerChanges(texts);
  return found.accept(found.list(none).changes.filter(isPlain)).text;
};
const print = (value: unknown) => JSON.stringify(value, null, 2);
const share = (text: string) => withhold(text, findCredentials(text));

describe('work at different places', () => {
  const base = {
    client_name: 'App',
    description: 'd',
    scope: 's',
    client_secret: 'hush',
    redirect_uris: ['a:1', 'b:2', 'c:3', 'd:4'],
    capabilities: {
      engagement: { goal: ['url', 'lead', 'num_of_pages'], entry_point: ['section', 'url'] },
      webhooks: Object.fromEntries(
        EVENTS.map((event, at) => [
          event,
          {
            endpoint: `https://${at}.example/`,
            max_retries: at,
            headers: ['X-Key', 'X-B', 'X-Token'].map((header_name, index) => ({
              header_name,
              header_value: header_name === 'X-B' ? 'plain' : `secret-${at}-${index}`,
            })),
          },
        ]),
      ),
    },
    x: { list: [{ n: 1 }, { n: 2 }, { n: 3 }], key: 1 },
  };
  type Edit = (value: Loose) => void;
  const hook = (value: Loose, at: number) => value.capabilities.webhooks[EVENTS[at] as string];
  const EDITS: Edit[] = [
    (v) => (v.client_name = 'Other'),
    (v) => delete v.description,
    (v) => (v.scope = ['s']),
    (v) => (v['client_name#fr'] = 'Nom'),
    (v) => (v.redirect_uris[v.redirect_uris.indexOf('a:1')] = 'a:9'),
    (v) => v.redirect_uris.splice(v.redirect_uris.indexOf('c:3'), 1),
    (v) => v.redirect_uris.push('e:5'),
    (v) => v.capabilities.engagement.goal.splice(v.capabilities.engagement.goal.indexOf('lead'), 1),
    (v) => v.capabilities.engagement.goal.push('purchase_total'),
    (v) => v.capabilities.engagement.entry_point.reverse(),
    (v) => (hook(v, 0).endpoint = 'https://new.example/'),
    (v) => (hook(v, 0).headers.find((h: Loose) => h.header_name === 'X-Key').header_name = 'X-Client'),
    (v) => hook(v, 0).headers.push({ header_name: 'X-N', header_value: 'n' }),
    (v) => (hook(v, 0).headers.find((h: Loose) => h.header_name === 'X-B').header_value = 'changed'),
    (v) => (hook(v, 1).max_retries = 5),
    (v) => hook(v, 1).headers.reverse(),
    (v) => delete v.capabilities.webhooks[EVENTS[2] as string],
    (v) => (v.capabilities.webhooks.retry = { retention_time: 60 }),
    (v) => (v.x.list.find((item: Loose) => item.n === 2).more = true),
    (v) => delete v.x.key,
    (v) => (v.y = { deep: [1] }),
  ];
  const make = (value: Loose, edits: readonly Edit[]) => {
    const made = structuredClone(value);
    for (const edit of edits) edit(made);
    return made;
  };
  const sides = fc
    .array(fc.constantFrom('sender', 'reviewer', 'nobody'), {
      minLength: EDITS.length,
      maxLength: EDITS.length,
    })
    .map((who) => {
      const of = (side: string) => EDITS.filter((_, at) => who[at] === side);
      return {
        texts: {
          base: print(base),
          mine: print(make(base, of('sender'))),
          theirs: print(make(JSON.parse(share(print(base))), of('reviewer'))),
        },
        both: print(
          make(
            base,
            EDITS.filter((_, at) => who[at] !== 'nobody'),
          ),
        ),
      };
    });

  it('comes together, all at once or one by one in whatever order', () => {
    fc.assert(
      fc.property(sides, fc.infiniteStream(fc.nat()), ({ texts, both }, picks) => {
        expect(listOf(texts).every(isPlain)).toBe(true);
        const all = acceptAll(texts);
        expect(canonicalJson(all)).toBe(canonicalJson(both));
        expect(listOf({ ...texts, mine: all })).toEqual([]);
        let mine = texts.mine;
        for (let round = 0; round < 60; round += 1) {
          const found = answerChanges({ ...texts, mine });
          const { changes } = found.list(none);
          if (changes.length === 0) break;
          mine = found.accept([changes[(picks.next().value ?? 0) % changes.length] as Loose]).text;
        }
        expect(canonicalJson(mine)).toBe(canonicalJson(both));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is the same text, accepted from the first to the last or all at once', () => {
    fc.assert(
      fc.property(sides, ({ texts }) => {
        const order = listOf(texts).map(({ key }) => key);
        let { mine } = texts;
        for (const key of order) {
          const found = answerChanges({ ...texts, mine });
          mine = found.accept(found.list(none).changes.filter((change) => change.key === key)).text;
        }
        expect(mine).toBe(acceptAll(texts));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
