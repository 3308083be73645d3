import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/json/canonical';
import { findCredentials, WITHHELD, withhold } from '../secrets/credentials';
import { type AnswerTexts, answerChanges, isPlain } from './answer';

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into random documents at will.
type Loose = any;

const EVENTS = ['ms.MessagingEventNotification.ContentEvent', 'ms.X', 'ms.Y'];
const none = () => false;
const listOf = (texts: AnswerTexts) => answerChanges(texts).list(none).changes;
const acceptAll = (texts: AnswerTexts): string => {
  const found = answerChanges(texts);
  return found.accept(found.list(none).changes.filter(isPlain)).text;
};

const secret = fc.integer({ min: 0, max: 6 }).map((at) => `Bearer s${at}`);
const header = fc.record({
  header_name: fc.constantFrom('X-A', 'X-B', 'X-Key', 'Authorization'),
  header_value: fc.oneof(fc.constantFrom('plain', 'other', ''), secret),
});
const webhook = fc.record(
  {
    endpoint: fc.constantFrom('https://a.example/', 'https://b.example/'),
    max_retries: fc.nat(3),
    headers: fc.array(header, { maxLength: 4 }),
  },
  { requiredKeys: ['endpoint'] },
);
const leaf = fc.oneof(fc.constantFrom('', 'a', 'b'), fc.nat(2), fc.constant(null));
const things = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('p', '__proto__'), leaf),
);
const manifest = fc.record(
  {
    client_name: leaf,
    client_secret: fc.oneof(secret, things),
    redirect_uris: fc.array(fc.constantFrom('a:1', 'b:2', 'c:3', 'd:4'), { maxLength: 4 }),
    grant_types: fc.array(fc.constantFrom('client_credentials', 'refresh_token', 'odd', 'x'), {
      maxLength: 4,
    }),
    capabilities: fc.oneof(
      things,
      fc.record(
        {
          webhooks: fc.dictionary(fc.constantFrom(...EVENTS), webhook, { maxKeys: 3 }),
          engagement: fc.record({ goal: fc.array(fc.constantFrom('url', 'lead', 'x'), { maxLength: 3 }) }),
        },
        { requiredKeys: [] },
      ),
    ),
    x: fc.array(things, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const print = (value: unknown) => JSON.stringify(value, null, 2);

/** Any number of steps away from a document: parts of another one are put into it, moved, or taken out. */
const away = (from: fc.Arbitrary<Loose>) =>
  fc
    .tuple(from, manifest, fc.array(fc.tuple(fc.nat(9), fc.nat(99)), { maxLength: 3 }))
    .map(([value, other, steps]) => {
      const made = structuredClone(value);
      for (const [kind, pick] of steps) step(made, other, kind, pick);
      return made;
    });

function step(value: Loose, other: Loose, kind: number, pick: number): void {
  const hooks = Object.values(value.capabilities?.webhooks ?? {}) as Loose[];
  const headers = hooks[pick % Math.max(hooks.length, 1)]?.headers as Loose[] | undefined;
  const list = kind % 2 ? headers : [value.redirect_uris, value.x, value.grant_types][pick % 3];
  const keys = Object.keys(other);
  const key = keys[pick % Math.max(keys.length, 1)] ?? 'x';
  if (kind < 2) value[key] = structuredClone(other[key]);
  else if (kind === 2) delete value[key];
  else if (kind < 5) list?.reverse();
  else if (kind < 7) list?.splice(pick % 4, 1);
  else if (kind === 7 && headers?.[0]) headers[0].header_name = 'X-Renamed';
  else if (kind === 8) headers?.push({ header_name: 'X-New', header_value: pick % 2 ? WITHHELD : 'n' });
  else if (Array.isArray(list)) list.push(...(Array.isArray(list[0]) ? [] : list.slice(0, 1)));
}

const share = (text: string) => withhold(text, findCredentials(text));
const answers = fc.tuple(manifest, fc.boolean()).chain(([base, isShared]) =>
  fc.record({
    base: fc.constant(print(base)),
    mine: away(fc.constant(base)).map(print),
    theirs: away(fc.constant(isShared ? JSON.parse(share(print(base))) : base)).map(print),
  }),
);
const hasNoTwins = (value: Loose): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const items = Array.isArray(value) ? value.map((item) => canonicalJson(JSON.stringify(item))) : [];
  return new Set(items).size === items.length && Object.values(value).every(hasNoTwins);
};
const count = (text: string) => text.split(WITHHELD).length;
const secretsOf = (text: string) =>
  findCredentials(text).map(({ offset, length }) => text.slice(offset, offset + length));

describe('random answers', () => {
  it('are reached where the sender changed nothing', () => {
    fc.assert(
      fc.property(answers, ({ base, theirs }) => {
        const found = answerChanges({ base, mine: base, theirs });
        const { changes, more } = found.list(none);
        expect(more).toBe(0);
        fc.pre(changes.every(({ blocked }) => blocked === undefined));
        expect(changes.every(isPlain)).toBe(true);
        expect(canonicalJson(found.accept(changes).text)).toBe(canonicalJson(found.filled));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('leave nothing to accept once all are accepted', () => {
    fc.assert(
      fc.property(answers, (texts) => {
        // Of equal items in one list nobody can tell which of them the other side meant.
        fc.pre(Object.values(texts).every((text) => hasNoTwins(JSON.parse(text))));
        expect(listOf({ ...texts, mine: acceptAll(texts) }).filter(isPlain)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('make no credential of the sender one that was left out', () => {
    fc.assert(
      fc.property(answers, fc.infiniteStream(fc.nat()), (texts, picks) => {
        let { mine } = texts;
        for (let round = 0; round < 8; round += 1) {
          const found = answerChanges({ ...texts, mine });
          const open = found.list(none).changes.filter(({ blocked }) => blocked === undefined);
          const picked = open[(picks.next().value ?? 0) % Math.max(open.length, 1)];
          if (!picked) return;
          const { text } = found.accept([picked]);
          const kept = secretsOf(text);
          const lost = secretsOf(mine).filter((value) => !kept.splice(kept.indexOf(value) >>> 0, 1).length);
          if (lost.length > 0) expect(count(text)).toBeLessThanOrEqual(count(mine));
          mine = text;
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
