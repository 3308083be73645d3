import { describe, expect, it } from 'vitest';
import { attemptTimes, steadyFrom } from './attempts';
import { OLDER } from './figures';
import { coverageInWords, olderInWords, outcomeInWords, outcomeOf } from './outage';
import { retryPlan } from './plan';
import { policyReason, type RetryPolicy, retryPolicy } from './policy';
import { LONGEST_OUTAGE, OUTAGES, outageIndex, positionOf, thinned } from './time-scale';

const time = (seconds: number, ignored = 0): RetryPolicy => ({ kind: 'time', seconds, ignored });
const number = (retries: number): RetryPolicy => ({ kind: 'number', retries });
const DROPPED: RetryPolicy = { kind: 'dropped', because: 'unset' };
const UNKNOWN: RetryPolicy = { kind: 'unknown', key: 'max_retries' };

describe('which mechanism wins', () => {
  it.each<[string, unknown, unknown, RetryPolicy, RegExp]>([
    ['neither', undefined, undefined, DROPPED, /^Neither .* dropped at its first failure/],
    ['0 alone', 0, undefined, { kind: 'dropped', because: 'zero' }, /max_retries 0/],
    ['a number alone', 3, undefined, number(3), /max_retries 3 decides/],
    ['a retention time alone', undefined, 3_600, time(3_600), /^The retention time decides/],
    ['a number beside it', 3, 3_600, time(3_600, 3), /The retention time wins.*max_retries 3 has no effect/],
    ['0 beside it', 0, 3_600, { kind: 'dropped', because: 'zero-beside-time' }, /0 wins over the retention/],
    ['too many', 6, undefined, UNKNOWN, /from 0 to 5/],
    ['a text', '3', 3_600, UNKNOWN, /from 0 to 5/],
    ['1 second', undefined, 1, { kind: 'unknown', key: 'retention_time' }, /from 2 to 259,200/],
    ['no number', 2, null, { kind: 'unknown', key: 'retention_time' }, /from 2 to 259,200/],
  ])('%s', (_, maxRetries, retention, policy, why) => {
    expect(retryPolicy(maxRetries, retention)).toEqual(policy);
    expect(policyReason(policy)).toMatch(why);
  });
});

describe('attempts', () => {
  it.each<[string, RetryPolicy, number[]]>([
    ['dropped', DROPPED, [0]],
    ['by number, one second apart', number(3), [0, 1, 2, 3]],
    ['the shortest retention time', time(2), [0, 1]],
    ['pauses that double', time(60), [0, 1, 3, 7, 15, 31]],
    ['a pause of at most 5 minutes', time(1_200), [0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 811, 1_111]],
  ])('%s', (_, policy, times) => {
    expect(attemptTimes(policy)).toEqual(times);
  });

  it('older editions have other pauses', () => {
    expect(attemptTimes(number(5), OLDER)).toEqual([0, 30, 60, 90, 120, 150]);
    expect(attemptTimes(time(60), OLDER)).toEqual([0, 2, 6, 14, 30]);
  });

  it('three days have some 870 attempts, steady after the ninth', () => {
    const times = attemptTimes(time(259_200));
    expect(times.at(-1)).toBeGreaterThan(259_200 - 300);
    expect(times.length).toBeGreaterThan(850);
    expect(steadyFrom(times)).toBe(511);
    expect(steadyFrom(attemptTimes(time(60)))).toBeUndefined();
  });
});

describe('an outage', () => {
  it.each<[string, RetryPolicy, number, string]>([
    ['40 minutes, kept for an hour', time(3_600), 2_400, 'nothing lost'],
    ['40 minutes, five retries', number(5), 2_400, 'lost after 5 seconds'],
    ['5 seconds, five retries', number(5), 5, 'nothing lost'],
    ['1 second, no retries', DROPPED, 1, 'lost at the first failure'],
    [
      'an hour, kept for an hour',
      time(3_600),
      3_600,
      'may be lost: the last attempt comes after 58 minutes 31 seconds',
    ],
    ['more than an hour, kept for an hour', time(3_600), 5_400, 'lost after 58 minutes 31 seconds'],
    ['4 days, kept for 3', time(259_200), 345_600, 'lost after 2 days 23 hours 58 minutes 31 seconds'],
    ['a setting that nobody takes', UNKNOWN, 1, 'cannot be told'],
  ])('%s', (_, policy, outage, words) => {
    expect(outcomeInWords(outcomeOf(policy, outage))).toBe(words);
  });

  it('an event arrives with the first attempt that finds the endpoint back', () => {
    expect(outcomeOf(time(3_600), 40)).toEqual({ kind: 'kept', at: 63 });
  });

  it('says what is covered, and what earlier documentation made of it', () => {
    expect(coverageInWords(number(1))).toBe('outages of up to 1 second');
    expect(coverageInWords(DROPPED)).toBe('nothing');
    expect(coverageInWords(UNKNOWN)).toBe('cannot be told');
    expect(olderInWords(number(5))).toContain('30 seconds between attempts, so up to 2 minutes 30 seconds');
    expect(olderInWords(time(60))).toContain('2, 4, 8 seconds');
    expect(olderInWords(DROPPED)).toBeUndefined();
  });
});

describe('the plan of a manifest', () => {
  const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
  const RICH = 'ms.MessagingEventNotification.RichContentEvent';
  const STATE = 'ms.MessagingEventNotification.ChatStateEvent';
  const withWebhooks = (webhooks: unknown) => ({ capabilities: { webhooks } });

  it('groups events by what decides over them, unknown ones too', () => {
    const plan = retryPlan(
      withWebhooks({
        'x.New': { max_retries: 0 },
        [STATE]: {},
        [CONTENT]: {},
        retry: { retention_time: 60 },
        [RICH]: { max_retries: 0 },
        'x.Newer': { max_retries: 2 },
        note: 'no webhook',
      }),
    );
    expect(plan.events.map(({ event }) => event)).toEqual([CONTENT, RICH, STATE, 'x.New', 'x.Newer']);
    expect(plan.groups.map(({ policy, events }) => [policy.kind, events.map(({ title }) => title)])).toEqual([
      ['time', ['Text messages', 'Typing and presence', 'x.Newer']],
      ['dropped', ['Structured content', 'x.New']],
    ]);
    expect(plan.groups[0]?.reasons.map(({ titles }) => titles)).toEqual([
      ['Text messages', 'Typing and presence'],
      ['x.Newer'],
    ]);
  });

  it('counts what it does not tell, and takes any value', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x.E${at}`, {}]));
    expect(retryPlan(withWebhooks(many)).rest).toBe(60);
    for (const value of [null, 1, 'x', [], withWebhooks(null), withWebhooks([1]), withWebhooks({ retry: 1 })])
      expect(retryPlan(value).events).toEqual([]);
    const hostile = JSON.parse('{"capabilities":{"webhooks":{"__proto__":{"max_retries":{}},"retry":[]}}}');
    expect(retryPlan(hostile).groups.map(({ policy }) => policy.kind)).toEqual(['unknown']);
  });
});

describe('the scale', () => {
  it('is logarithmic, from nothing to four days', () => {
    expect(positionOf(0)).toBe(0);
    expect(positionOf(LONGEST_OUTAGE)).toBe(1);
    const [minute = 0, hour = 0, days = 0] = [60, 3_600, 216_000].map(positionOf);
    expect(hour - minute).toBeCloseTo(days - hour, 2);
  });

  it('offers outages in rising order, about evenly spaced', () => {
    const steps = OUTAGES.slice(1).map((time, at) => positionOf(time) - positionOf(OUTAGES[at] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.005);
    expect(Math.max(...steps)).toBeLessThan(0.05);
    expect(OUTAGES[outageIndex(2_400)]).toBe(2_400);
    expect(OUTAGES[outageIndex(2_401)]).toBe(2_400);
    expect(outageIndex(0)).toBe(0);
  });

  it('leaves out what would be drawn on top of each other', () => {
    const times = attemptTimes(time(259_200));
    const shown = thinned(times, 0.005);
    expect(shown.length).toBeLessThan(100);
    expect(shown.slice(0, 9)).toEqual(times.slice(0, 9));
  });
});
