import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/json/canonical';
import { compareTexts, type Difference, revertText } from './compare';

const TEXT_EVENT = 'ms.MessagingEventNotification.ContentEvent';

const key = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.constantFrom('client_name', 'client_name#fr', 'capabilities', 'redirect_uris', '__proto__', 'x'),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const goals = fc.array(fc.oneof(fc.constantFrom('url', 'lead', 'purchase_total', 'odd'), json.value), {
  maxLength: 6,
});
const manifests = fc
  .record(
    {
      client_name: json.value,
      grant_types: goals,
      redirect_uris: fc.array(fc.constantFrom('a:1', 'b:2', 'c:3'), { maxLength: 5 }),
      capabilities: fc.oneof(
        json.value,
        fc.record(
          {
            engagement: fc.record({ goal: goals, design_window: fc.boolean() }, { requiredKeys: [] }),
            webhooks: fc.dictionary(fc.constantFrom(TEXT_EVENT, 'retry', 'new'), json.value),
          },
          { requiredKeys: [] },
        ),
      ),
      x: json.value,
    },
    { requiredKeys: [] },
  )
  .chain((value) => fc.constantFrom(undefined, 2).map((space) => JSON.stringify(value, null, space)));
const documents = fc.oneof(
  manifests,
  json.value.map((value) => JSON.stringify(value)),
);

describe('random documents', () => {
  it('have no difference exactly where their canonical JSON is the same', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const isSame = canonicalJson(before) === canonicalJson(after);
        expect(compareTexts(before, after).length === 0).toBe(isSame);
        expect(compareTexts(before, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are led back one revert after the other, in whatever order', () => {
    fc.assert(
      fc.property(documents, documents, fc.infiniteStream(fc.nat()), (before, after, picks) => {
        let text = after;
        let left = compareTexts(before, text);
        for (let round = 0; left.length > 0; round += 1) {
          expect(round).toBeLessThan(200);
          const difference = left[(picks.next().value ?? 0) % left.length] as Difference;
          text = revertText(text, difference).text;
          const next = compareTexts(before, text);
          expect(next.map(({ pointer, words }) => pointer + words)).not.toContain(
            difference.kind === 'changed' ? difference.pointer + difference.words : undefined,
          );
          left = next;
        }
        expect(JSON.parse(text)).toEqual(JSON.parse(before));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
