import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { findCredentials, withhold } from '../secrets/credentials';
import { answerChanges, hasFingerprint, hasOwnWork, isPlain } from './answer';
import {
  acceptAll,
  CONTENT,
  change,
  header,
  headersOf,
  KEYS,
  NAMED,
  none,
  rows,
  STATE,
  withHeaders,
  words,
} from './test-answers';

describe('the fingerprint that is answered', () => {
  it('is that of the draft, or of the draft as its link carried it', () => {
    const { base } = withHeaders(KEYS, () => {});
    const shared = withhold(base, findCredentials(base));
    expect(hasFingerprint(base, fingerprint(base) ?? '')).toBe(true);
    expect(hasFingerprint(base, fingerprint(shared) ?? '')).toBe(true);
    expect(hasFingerprint(shared, fingerprint(base) ?? '')).toBe(false);
    expect(hasFingerprint(base, fingerprint('{}') ?? '')).toBe(false);
    expect(hasFingerprint('{}', fingerprint(base) ?? '')).toBe(false);
    expect(hasFingerprint('{ broken', 'lusab-babad-gutih-tugad-mudof')).toBe(false);
  });
});

describe('work of the sender since the link', () => {
  const described = (description: string) =>
    change(NAMED, (manifest) => {
      manifest.description = description;
    });
  const theirs = described('Bridges messages.');
  const isOwn = (mine: string) => hasOwnWork(answerChanges({ base: NAMED, mine, theirs }));

  it('is none where the draft is as it was, or has changes of the reply alone', () => {
    expect([NAMED, theirs].map(isOwn)).toEqual([false, false]);
  });

  it('is any other change, that of a place which the reviewer changed, too, included', () => {
    const elsewhere = change(theirs, (manifest) => {
      manifest.scope = 'msg.agent';
    });
    expect([elsewhere, described('My own words.')].map(isOwn)).toEqual([true, true]);
  });
});

describe('the changes of an answer', () => {
  const theirs = change(NAMED, (manifest) => {
    manifest.description = 'Bridges messages.';
    manifest.capabilities.webhooks[CONTENT].max_retries = 5;
  });

  it('say what accepting does, and each does only that', () => {
    const found = answerChanges({ base: NAMED, mine: NAMED, theirs });
    const { changes, more } = found.list(none);
    expect(changes.map(({ pointer, kind, words: told }) => [pointer, kind, told])).toEqual([
      ['/description', 'changed', expect.stringMatching(/ → Bridges messages\.$/)],
      [`/capabilities/webhooks/${CONTENT}/max_retries`, 'changed', 'Webhooks, Text messages, Retries: 3 → 5'],
    ]);
    expect([more, found.own, found.count]).toEqual([0, 0, 2]);
    expect(found.accept(changes.slice(1)).text).toBe(
      NAMED.replace(/(ContentEvent[^}]*"max_retries": )3/, (_, before: string) => `${before}5`),
    );
  });

  it('leave what the sender changed since, and say how much that is', () => {
    const mine = change(NAMED, (manifest) => {
      manifest.scope = 'msg.agent';
      manifest.capabilities.webhooks[CONTENT].max_retries = 5;
    });
    expect(words({ base: NAMED, mine, theirs })).toEqual([expect.stringContaining('Bridges messages.')]);
    expect(answerChanges({ base: NAMED, mine, theirs }).own).toBe(1);
    expect(JSON.parse(acceptAll({ base: NAMED, mine, theirs }))).toEqual({
      ...JSON.parse(mine),
      description: 'Bridges messages.',
    });
    // The answer changed nothing here, so the sender's own work is no difference.
    expect(words({ base: NAMED, mine, theirs: NAMED })).toEqual([]);
  });

  it('keep what the sender put into the same list, and took out of it', () => {
    const base = change(NAMED, (manifest) => {
      manifest.redirect_uris = ['https://a.example/', 'https://b.example/'];
      headersOf(manifest)?.splice(0);
      manifest.capabilities.webhooks[CONTENT].headers = [header('X-A', 'a')];
    });
    const mine = change(base, (manifest) => {
      manifest.redirect_uris.push('https://mine.example/');
      headersOf(manifest).push(header('X-Signature', 'mine-alone'));
      manifest.capabilities.engagement.goal = ['lead', 'num_of_pages', 'service_activity'];
    });
    const answer = change(base, (manifest) => {
      manifest.redirect_uris[0] = 'https://fixed.example/';
      headersOf(manifest)[0].header_value = 'aa';
      manifest.capabilities.engagement.goal.splice(-1, 1);
    });
    const gone = JSON.parse(base).capabilities.engagement.goal.at(-1);
    expect(words({ base, mine, theirs: answer })).toEqual([
      'Redirect addresses, item 1: https://a.example/ → https://fixed.example/',
      'Webhooks, Text messages, Headers, X-A, Header value: a → aa',
      expect.stringMatching(new RegExp(`Goals: ${gone}.* removed`)),
    ]);
    expect(rows({ base, mine, theirs: answer }).every(isPlain)).toBe(true);
    const end = JSON.parse(acceptAll({ base, mine, theirs: answer }));
    expect(end.redirect_uris).toEqual([
      'https://fixed.example/',
      'https://b.example/',
      'https://mine.example/',
    ]);
    expect(headersOf(end)).toEqual([header('X-A', 'aa'), header('X-Signature', 'mine-alone')]);
    expect(end.capabilities.engagement.goal).toEqual(
      ['lead', 'num_of_pages', 'service_activity'].filter((goal) => goal !== gone),
    );
    const { own } = answerChanges({ base, mine, theirs: answer });
    const goals = JSON.parse(base).capabilities.engagement.goal as string[];
    expect(own).toBe(
      2 + goals.filter((goal) => !['lead', 'num_of_pages', 'service_activity', gone].includes(goal)).length,
    );
  });

  it('mark what both sides changed, and leave it out when all are accepted', () => {
    const mine = change(NAMED, (manifest) => {
      manifest.capabilities.webhooks[CONTENT].max_retries = 4;
      delete manifest.capabilities.webhooks[STATE];
      manifest.scope = 'msg.agent';
    });
    const answer = change(theirs, (manifest) => {
      manifest.capabilities.webhooks[STATE].max_retries = 1;
      delete manifest.scope;
    });
    const texts = { base: NAMED, mine, theirs: answer };
    expect(rows(texts).map((row) => [row.words, row.conflict])).toEqual([
      [expect.stringContaining('Bridges messages.'), undefined],
      ['Scope removed (msg.agent)', 'You changed this too since you sent it. Accepting takes it out.'],
      [
        'Webhooks, Text messages, Retries: 4 → 5',
        'You changed this too since you sent it. Yours: 4. The reviewer’s: 5.',
      ],
      [expect.stringContaining('Typing and presence added'), expect.stringContaining('You took this out')],
    ]);
    expect(JSON.parse(acceptAll(texts))).toEqual({ ...JSON.parse(mine), description: 'Bridges messages.' });
    expect(answerChanges(texts).own).toBe(0);
  });

  it('have keys of their own: equal words are not the same change, another answer is another question', () => {
    const long = `https://a.example/${'x'.repeat(200)}`;
    const two = (first: string, second: string) =>
      change(NAMED, (manifest) => {
        manifest.capabilities.webhooks[CONTENT].headers = [
          header('X-Token', first),
          header('X-Token', second),
        ];
        manifest.description = `${long}${first}${'y'.repeat(200)}`;
      });
    const base = two('secret-a', 'secret-b');
    const keys = rows({ base, mine: base, theirs: two('secret-c', 'secret-d') }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys.join()).not.toContain('secret');
    const later = rows({ base, mine: base, theirs: two('secret-e', 'secret-f') }).map(({ key }) => key);
    expect(later.filter((key) => keys.includes(key))).toEqual([]);
    const mine = change(base, (manifest) => {
      manifest.enabled = false;
    });
    expect(rows({ base, mine, theirs: two('secret-c', 'secret-d') }).map(({ key }) => key)).toEqual(keys);
  });

  it('come up when those before them are decided, rejected ones too', () => {
    const answer = JSON.stringify({
      ...JSON.parse(NAMED),
      ...Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`key${at}`, at])),
    });
    const found = answerChanges({ base: NAMED, mine: NAMED, theirs: answer });
    const first = found.list(none);
    expect([first.changes.length, first.more]).toEqual([100, 150]);
    const rejected = new Set(first.changes.map(({ key }) => key));
    const next = found.list((key) => rejected.has(key));
    expect([next.changes.length, next.more]).toEqual([200, 50]);
  });

  it('never touch the digits of a number', () => {
    const long = NAMED.replace('{', '{"extra": 12345678901234567890,');
    const answer = NAMED.replace(
      '{',
      '{"extra": 12345678901234567890, "more": [1.50, 12345678901234567891],',
    );
    const text = acceptAll({ base: long, mine: long, theirs: answer });
    expect(text).toContain('"extra": 12345678901234567890');
    expect(text).toMatch(/1\.50,\s*12345678901234567891/);
  });
});
