import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../lib/json/places';
import { editManifest } from '../schema/edit-manifest';
import type { Fix, Problem } from '../schema/problem';
import { problemsOf } from './advise';
import { readDocument } from './document/document';
import type { Rule } from './rule';
import { RULES, ruleOf } from './rules';
import { ROWS } from './test-rows';
import type { Row } from './test-rows/row';

function problemsAt(row: Row, value: unknown = row.before): Problem[] {
  const rule = ruleOf(row.rule);
  if (!rule) throw new Error(`There is no rule ${row.rule}`);
  return problemsOf(rule, readDocument(value, row.size));
}

const numbered = (test: (row: Row) => boolean) =>
  ROWS.filter(test).map((row, index) => [`${row.rule} (${index})`, row] as const);

describe('each rule', () => {
  it.each(RULES.map((rule: Rule) => rule.id))(
    '%s has a test where it speaks and one where it is silent',
    (id) => {
      const rows = ROWS.filter(({ rule }) => rule === id);
      expect(rows.some(({ found }) => found.length > 0)).toBe(true);
      expect(rows.some(({ found }) => found.length === 0)).toBe(true);
    },
  );

  it.each(numbered(({ found }) => found.length > 0))('%s says what is to do', (_name, row) => {
    expect(problemsAt(row).map(({ pointer, message }) => [pointer, message])).toEqual(row.found);
  });

  it.each(numbered(({ found }) => found.length === 0))('%s is silent', (_name, row) => {
    expect(problemsAt(row)).toEqual([]);
  });
});

// A text with a layout and a number of its own, which no fix may touch.
const START = '{\n  "x_kept" :12345678901234567890.10,  ';
const textOf = (value: unknown) => JSON.stringify(value, null, 2).replace(/^\{/, START);

describe('each fix', () => {
  const fixes = ROWS.flatMap((row) => {
    const offered = problemsAt(row)[0]?.fixes ?? [];
    expect(row.fixed?.length ?? 0, `fixes of ${row.rule}`).toBeLessThanOrEqual(offered.length);
    return offered.map((fix, index) => [`${row.rule}: ${fix.label}`, row, fix, index] as const);
  });

  it.each(fixes)('%s', (_name, row, fix, index) => {
    const before = textOf(row.before);
    const { text } = editManifest(before, fix.changes);
    expect(text).not.toBe(before);
    const after: Record<string, unknown> = JSON.parse(text);
    delete after.x_kept;
    const fixed = row.fixed?.[index];
    if (fixed !== undefined) expect(after).toEqual(fixed);
    // Silent at this place; what it says of others stays.
    expect(problemsAt(row, after).length).toBeLessThan(row.found.length);
    expect(text.startsWith(START.trimEnd())).toBe(true);
    expect(linesGone(before, text, fix)).toEqual([]);
  });
});

/** Lines of the text before that are no part of what the fix changes, and that the text after does not have. */
function linesGone(before: string, after: string, { changes }: Fix): string[] {
  const touched = changes.flatMap(({ pointer }) => rangeOf(before, pointer) ?? []);
  const kept = new Set(after.split('\n').map((line) => line.trim().replace(/,$/, '')));
  // A container may end on the line that it starts on once it is empty.
  const isKept = (words: string) =>
    kept.has(words) ||
    /^[[\]{}]*$/.test(words) ||
    (/[[{]$/.test(words) && [...kept].some((line) => line.startsWith(words)));
  let start = 0;
  const gone: string[] = [];
  for (const line of before.split('\n')) {
    const end = start + line.length;
    const isTouched = touched.some(({ offset, length }) => offset <= end && start <= offset + length);
    const words = line.trim().replace(/,$/, '');
    if (!isTouched && !isKept(words)) gone.push(line);
    start = end + 1;
  }
  return gone;
}
