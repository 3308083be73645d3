import { describe, expect, it } from 'vitest';
import { problemsOf } from './advise';
import { readDocument } from './document/document';
import { OFF_RULES } from './off-rules';
import { RULES } from './rules';

describe('the table of rules', () => {
  it('has each id once, as family and name', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z-]+$/.test(id))).toEqual([]);
  });

  it('has each rule that is off by default', () => {
    expect(RULES.map(({ id }) => id)).toEqual(expect.arrayContaining([...OFF_RULES]));
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { example, source, why, title } = rule;
    for (const sentence of [why, title]) expect(sentence).toMatch(/^\S.{10,400}$/u);
    expect(why).toMatch(/[.]$/);
    expect(new URL(source.url).protocol).toBe('https:');
    expect(source.title).not.toBe('');
    const found = problemsOf(rule, readDocument(example.before, example.sizes?.before));
    expect(found.length).toBeGreaterThan(0);
    for (const { message, rule: own } of found) {
      expect(own).toBe(id);
      expect(message).toMatch(/^\S.{15,400}[.?]$/su);
    }
    expect(problemsOf(rule, readDocument(example.after, example.sizes?.after))).toEqual([]);
  });
});
