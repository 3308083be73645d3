import { describe, expect, it } from 'vitest';
import { collectDuplicates } from './duplicate-keys';
import { createProblemCollector } from './problem-collector';

function duplicateKeys(text: string) {
  const collector = createProblemCollector();
  collectDuplicates(text, collector);
  return collector.problems();
}

describe('keys that stand twice', () => {
  it('are named with their place, once each', () => {
    const text = '{"a":1,"b":[{"x":1,"x":2,"x":3}],"a":2}';
    expect(duplicateKeys(text).map(({ pointer, message }) => [pointer, message])).toEqual([
      ['/a', 'The key "a" stands here twice, and only the last one counts. Take the others out in the JSON.'],
      [
        '/b/0/x',
        'The key "x" stands here 3 times, and only the last one counts. Take the others out in the JSON.',
      ],
    ]);
  });

  it('are an error, whatever stands between them', () => {
    expect(duplicateKeys('{"a/b":1,"c":{},"a/b":2}')).toEqual([
      {
        severity: 'error',
        pointer: '/a~1b',
        rule: 'json/duplicate-key',
        message:
          'The key "a/b" stands here twice, and only the last one counts. Take the others out in the JSON.',
      },
    ]);
    expect(duplicateKeys('')).toEqual([]);
  });

  it('are not found where the same key stands in different objects', () => {
    expect(duplicateKeys('{"a":{"a":{"a":[]}},"b":{"a":1}}')).toEqual([]);
  });
});
