import { describe, expect, it } from 'vitest';
import template from '../templates/connector.json';
import { ENGAGEMENT_POINTER, named, type Seen, seen, withEngagement, withWebhook } from './test-values';
import { validate } from './validate';

describe('each rule, broken once', () => {
  const list = (count: number): string[] => Array.from({ length: count }, (_, index) => `v${index}`);

  it.each<[name: string, value: unknown, problem: Seen]>([
    [
      'no consumer identity',
      withEngagement({ consumer_identity: [] }),
      [`${ENGAGEMENT_POINTER}/consumer_identity`, 'Tick at least one consumer identity.', 'schema/minItems'],
    ],
    [
      'goal null',
      withEngagement({ goal: [null] }),
      [
        `${ENGAGEMENT_POINTER}/goal/0`,
        'Write the goal as text in quotation marks, not as null.',
        'schema/type',
      ],
    ],
    [
      'two goals more than once',
      withEngagement({ goal: ['url', 'lead', 'url', 'lead'] }),
      [
        `${ENGAGEMENT_POINTER}/goal`,
        '"url" and "lead" are in the list more than once. Keep one of each.',
        'schema/uniqueItems',
      ],
    ],
    [
      'a long unknown behaviour',
      withEngagement({ visitor_behavior: ['y'.repeat(500)] }),
      [
        `${ENGAGEMENT_POINTER}/visitor_behavior/0`,
        `"${'y'.repeat(40)}…" is not a known visitor behaviour. Untick it or correct it in the JSON.`,
        'schema/enum',
      ],
    ],
    [
      'language selection a number',
      withEngagement({ language_selection: 0 }),
      [`${ENGAGEMENT_POINTER}/language_selection`, 'Write true or false here, not a number.', 'schema/type'],
    ],
  ])('%s', (_name, value, problem) => {
    expect(seen(value)).toEqual([problem]);
  });

  it.each([
    ['entry_point', 10, 'entry points'],
    ['visitor_behavior', 10, 'visitor behaviours'],
    ['target_audience', 20, 'target audiences'],
    ['goal', 10, 'goals'],
    ['consumer_identity', 5, 'consumer identities'],
  ])('%s holds at most %i', (key, limit, name) => {
    const problems = seen(withEngagement({ [key]: list(limit + 1) }));
    expect(problems[0]).toEqual([
      `${ENGAGEMENT_POINTER}/${key}`,
      `Keep at most ${limit} ${name}: the list has ${limit + 1}.`,
      'schema/maxItems',
    ]);
    expect(seen(withEngagement({ [key]: list(limit) })).map(([, , rule]) => rule)).not.toContain(
      'schema/maxItems',
    );
  });

  it.each(Object.keys(template.capabilities.engagement))('an engagement needs %s', (key) => {
    const { [key]: _left, ...rest } = template.capabilities.engagement as Record<string, unknown>;
    const problems = validate(named({ capabilities: { engagement: rest } }));
    expect(problems.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      [`${ENGAGEMENT_POINTER}/${key}`, 'schema/required'],
    ]);
  });
});

describe('an unknown value of a list', () => {
  it.each([
    [
      { visitor_behavior: ['Visited-Locatoin'] },
      '"Visited-Locatoin" is not a known visitor behaviour. Did you mean "visited_location"?',
    ],
    [
      { target_audience: ['about_to_abandon'] },
      '"about_to_abandon" is not a known target audience. It belongs to visitor behaviours: untick it here.',
    ],
    [{ goal: ['cheese'] }, '"cheese" is not a known goal. Untick it or correct it in the JSON.'],
  ])('%j', (change, message) => {
    expect(seen(withEngagement(change)).map(([, told]) => told)).toEqual([message]);
  });
});

describe('a mark that is to be filled in, in an address', () => {
  it.each([
    [withWebhook({ endpoint: 'https://<YOUR_DOMAIN>/x' }), '<YOUR_DOMAIN>'],
    [withWebhook({ endpoint: 'https://<YOUR HOST>/x' }), '<YOUR HOST>'],
    [named({ entry_uri: '{APPLICATION_SERVER_URL}' }), '{APPLICATION_SERVER_URL}'],
  ])('%#', (value, mark) => {
    expect(seen(value).map(([, told]) => told)).toEqual([`Put the real address in place of ${mark}.`]);
  });
});
