import { describe, expect, it } from 'vitest';
import type { Problem, Severity } from './problem';
import { SECTIONS, type SectionId, type SectionState, sectionState, sectionStateText } from './sections';

const section = (id: SectionId) => {
  const found = SECTIONS.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const problem = (severity: Severity, pointer: string, more: Partial<Problem> = {}): Problem => ({
  severity,
  pointer,
  message: 'Do something.',
  rule: 'schema/type',
  ...more,
});
const toFill = (pointer: string) => problem('warning', pointer, { rule: 'placeholder/name' });

describe('sectionState', () => {
  const used = { client_name: 'A', capabilities: { webhooks: { x: {} } } };

  it.each<[what: string, id: SectionId, problems: Problem[], state: SectionState]>([
    [
      'errors are problems',
      'app',
      [problem('error', '/client_name')],
      { state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } },
    ],
    [
      'errors outweigh everything else, and what weighs less is counted beside them',
      'app',
      [
        problem('info', '/logo_uri'),
        toFill('/client_name'),
        problem('warning', '/logo_uri'),
        problem('error', '/logo_uri', { count: 3 }),
        problem('error', '/description'),
      ],
      { state: 'problems', counts: { error: 4, toFill: 1, warning: 1 } },
    ],
    [
      'a value to fill in outweighs warnings',
      'app',
      [problem('warning', '/logo_uri'), toFill('/client_name')],
      { state: 'fill', counts: { error: 0, toFill: 1, warning: 1 } },
    ],
    [
      'warnings are counted, hints are not',
      'app',
      [
        problem('warning', '/logo_uri', { count: 2 }),
        problem('warning', '/enabled'),
        problem('info', '/client_name'),
      ],
      { state: 'warnings', counts: { error: 0, toFill: 0, warning: 3 } },
    ],
    ['hints leave a section fine', 'app', [problem('info', '/client_name')], { state: 'fine' }],
    ['nothing to say, and used', 'webhooks', [], { state: 'fine' }],
    ['nothing there', 'launch', [], { state: 'unused' }],
    [
      'a placeholder that is an error is an error',
      'app',
      [problem('error', '/client_name', { rule: 'placeholder/name' })],
      { state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } },
    ],
    [
      'problems of other sections do not count',
      'sign-in',
      [problem('error', '/client_name')],
      { state: 'unused' },
    ],
    [
      'a translation belongs to what it translates',
      'app',
      [problem('error', '/client_name#fr')],
      { state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } },
    ],
    [
      'a key that no section has stands in the first one',
      'app',
      [problem('warning', '/goals')],
      { state: 'warnings', counts: { error: 0, toFill: 0, warning: 1 } },
    ],
    ['... and in no other', 'sign-in', [problem('warning', '/goals')], { state: 'unused' }],
    [
      'a problem of the document as a whole stands in no section',
      'app',
      [problem('error', '')],
      { state: 'fine' },
    ],
    ['... not in those inside it either', 'engagement', [problem('error', '')], { state: 'unused' }],
    [
      'a problem of capabilities stands in webhooks',
      'webhooks',
      [problem('error', '/capabilities')],
      { state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } },
    ],
    [
      '... and in engagement',
      'engagement',
      [problem('error', '/capabilities')],
      { state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } },
    ],
    [
      '... and not in the sections of the top level',
      'app',
      [problem('error', '/capabilities')],
      { state: 'fine' },
    ],
  ])('%s', (_, id, problems, state) => {
    expect(sectionState(section(id), used, problems)).toEqual(state);
  });

  it('an error that nobody was told of yet is a value to fill in', () => {
    const problems = [problem('error', '/client_name'), problem('warning', '/logo_uri')];
    expect(sectionState(section('app'), used, problems, () => false)).toEqual({
      state: 'fill',
      counts: { error: 0, toFill: 1, warning: 1 },
    });
  });

  it('of the errors only those that are told count as problems', () => {
    const problems = [problem('error', '/client_name'), problem('error', '/logo_uri')];
    const isTold = ({ pointer }: Problem) => pointer === '/logo_uri';
    expect(sectionState(section('app'), used, problems, isTold)).toEqual({
      state: 'problems',
      counts: { error: 1, toFill: 1, warning: 0 },
    });
  });

  it('an empty object is not used; one with a key, and a value that is no object, are', () => {
    const stateOf = (webhooks: unknown) =>
      sectionState(section('webhooks'), { capabilities: { webhooks } }, []).state;
    expect([undefined, {}, { x: 1 }, [], null, 7].map(stateOf)).toEqual([
      'unused',
      'unused',
      'fine',
      'fine',
      'fine',
      'fine',
    ]);
  });

  it('takes any document', () => {
    for (const value of [undefined, null, 7, 'text', []]) {
      expect(SECTIONS.map((one) => sectionState(one, value, []).state)).toEqual(SECTIONS.map(() => 'unused'));
    }
  });
});

it.each<[SectionState, string]>([
  [{ state: 'problems', counts: { error: 1, toFill: 0, warning: 0 } }, '1 problem'],
  [{ state: 'problems', counts: { error: 1200, toFill: 0, warning: 0 } }, '1,200 problems'],
  [
    { state: 'problems', counts: { error: 2, toFill: 1, warning: 3 } },
    '2 problems, 1 to fill in, 3 warnings',
  ],
  [{ state: 'warnings', counts: { error: 0, toFill: 0, warning: 1 } }, '1 warning'],
  [{ state: 'fill', counts: { error: 0, toFill: 4, warning: 0 } }, 'To fill in'],
  [{ state: 'fill', counts: { error: 0, toFill: 4, warning: 2 } }, 'To fill in, 2 warnings'],
  [{ state: 'fine' }, 'No problems'],
  [{ state: 'unused' }, 'Not used'],
])('%j is told as "%s"', (state, words) => {
  expect(sectionStateText(state)).toBe(words);
});
