import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAll, answerChanges, fillWithheld, hasFingerprint } from './answer';
import { findCredentials, WITHHELD, withhold } from './credentials';
import { editText } from './edit';
import { fingerprint } from './fingerprint';
import connector from './templates/connector.json?raw';

const CONTENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
const set = (text: string, pointer: string, value: unknown) =>
  editText(text, [{ op: 'set', pointer, value }]).text;
const nothing = () => false;
const words = (texts: Parameters<typeof answerChanges>[0]) =>
  answerChanges(texts).changes.map((change) => change.words);

const NAMED = set(connector, '/client_name', 'com.example.Bridge');
const WITH_KEY = set(NAMED, `${CONTENT}/headers`, [
  { header_name: 'X-Tenant', header_value: 'acme' },
  { header_name: 'X-Api-Key', header_value: 'hush-hush' },
]);

describe('the fingerprint that is answered', () => {
  it('is that of the draft, or of the draft as its link carried it', () => {
    const shared = withhold(WITH_KEY, findCredentials(WITH_KEY));
    expect(hasFingerprint(WITH_KEY, fingerprint(WITH_KEY) ?? '')).toBe(true);
    expect(hasFingerprint(WITH_KEY, fingerprint(shared) ?? '')).toBe(true);
    expect(hasFingerprint(shared, fingerprint(WITH_KEY) ?? '')).toBe(false);
    expect(hasFingerprint('{ broken', 'lusab-babad-gutih-tugad-mudof')).toBe(false);
  });
});

describe('the changes of an answer', () => {
  const theirs = set(set(NAMED, `${CONTENT}/max_retries`, 5), '/description', 'Bridges messages.');

  it('say what accepting does, and each does only that', () => {
    const { changes, more, own } = answerChanges({ base: NAMED, mine: NAMED, theirs });
    expect(changes.map((change) => [change.pointer, change.kind, change.words])).toEqual([
      ['/description', 'changed', expect.stringMatching(/ → Bridges messages\.$/)],
      [`${CONTENT}/max_retries`, 'changed', 'Webhooks, Text messages, Retries: 3 → 5'],
    ]);
    expect([more, own]).toEqual([0, 0]);
    expect(changes[1]?.text).toBe(set(NAMED, `${CONTENT}/max_retries`, 5));
  });

  it('leave what the sender changed since, and say how much that is', () => {
    const mine = set(set(NAMED, '/scope', 'msg.agent'), `${CONTENT}/max_retries`, 5);
    expect(words({ base: NAMED, mine, theirs })).toEqual([expect.stringContaining('Bridges messages.')]);
    expect(answerChanges({ base: NAMED, mine, theirs }).own).toBe(1);
    const accepted = acceptAll({ base: NAMED, mine, theirs }, nothing).text;
    expect(accepted).toBe(set(mine, '/description', 'Bridges messages.'));
    // The answer changed nothing here, so the sender's own work is no difference.
    expect(words({ base: NAMED, mine, theirs: NAMED })).toEqual([]);
  });

  it('find a place in a list whose items the sender moved', () => {
    const base = set(NAMED, '/redirect_uris', ['https://a.example/', 'https://b.example/']);
    const mine = set(NAMED, '/redirect_uris', [
      'https://new.example/',
      'https://a.example/',
      'https://b.example/',
    ]);
    const answer = set(base, '/redirect_uris/1', 'https://better.example/');
    expect(words({ base, mine, theirs: answer }).join()).toContain('https://better.example/');
  });

  it('are none for credentials that stayed home, also where the headers moved', () => {
    const shared = withhold(WITH_KEY, findCredentials(WITH_KEY));
    const moved = set(
      set(shared, `${CONTENT}/headers`, [{ header_name: 'X-Api-Key', header_value: WITHHELD }]),
      '/scope',
      'x',
    );
    expect(words({ base: WITH_KEY, mine: WITH_KEY, theirs: shared })).toEqual([]);
    expect(fillWithheld(moved, WITH_KEY)).toContain('hush-hush');
    const { text } = acceptAll({ base: WITH_KEY, mine: WITH_KEY, theirs: moved }, nothing);
    expect(
      JSON.parse(text).capabilities.webhooks['ms.MessagingEventNotification.ContentEvent'].headers,
    ).toEqual([{ header_name: 'X-Api-Key', header_value: 'hush-hush' }]);
    expect(text).not.toContain(WITHHELD);
  });

  it('hold back what is rejected when all are accepted, and never a number’s digits', () => {
    const long = set(NAMED, '/extra', 1).replace('"extra": 1', '"extra": 12345678901234567890');
    const answer = set(long, '/client_name', 'Renamed');
    const changes = { base: NAMED, mine: NAMED, theirs: answer };
    const made = acceptAll(changes, ({ pointer }) => pointer === '/client_name');
    expect(made.count).toBe(1);
    expect(made.text).toContain('12345678901234567890');
    expect(made.text).toContain('com.example.Bridge');
  });

  it('lead to the answer, accepted one by one or all at once, whatever they are', () => {
    const key = fc.constantFrom('client_name', 'redirect_uris', 'client_secret', '__proto__', 'x');
    const value = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
    );
    const text = fc.dictionary(key, value).map((manifest) => JSON.stringify(manifest, null, 2));
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const wanted = fingerprint(fillWithheld(theirs, mine));
        expect(fingerprint(acceptAll({ base: mine, mine, theirs }, nothing).text)).toBe(wanted);
        let current = mine;
        for (let step = 0; step < 50; step += 1) {
          const [first] = answerChanges({ base: mine, mine: current, theirs }).changes;
          if (!first) break;
          current = first.text;
        }
        expect(fingerprint(current)).toBe(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it('are quick for a hostile answer', () => {
    const hostile = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key${at}`, at])),
    );
    const started = performance.now();
    const { changes, more } = answerChanges({ base: NAMED, mine: NAMED, theirs: hostile });
    expect(changes.length + more).toBeGreaterThan(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
