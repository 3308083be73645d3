import { describe, expect, it } from 'vitest';
import { proposeRepair } from './repair';
import { visibleKeys } from './visible-keys';

describe('proposeRepair', () => {
  it.each([
    ['missing commas', '{\n "a": 1\n "b": 2\n "c": 3\n}', { a: 1, b: 2, c: 3 }, ['2 commas']],
    ['a trailing comma', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }, ['2 commas']],
    ['comments', '{\n // "old": 1,\n "a": 1 /* note: x */\n}', { a: 1 }, ['2 comments']],
    ['a code fence', '```json\n{"a": 1}\n```', { a: 1 }, ['the code fence']],
    [
      'a chat around a code fence',
      'Here it is:\n\n```json\n{"a": 1}\n```\nTell me, please: is it right?',
      { a: 1 },
      ['the text around the code fence'],
    ],
    ['a mail around it', 'Hi team,\n\n{"a": {"b": 1}}\n\nAda', { a: { b: 1 } }, ['the text around the JSON']],
    ['curly quotes', '{“a”: “b, c: d”}', { a: 'b, c: d' }, ['the quotes of 2 texts']],
    ['single quotes', "{'a': 'b'}", { a: 'b' }, ['the quotes of 2 texts']],
    [
      'unquoted keys',
      '{client_name: "x, y: z", enabled: true}',
      { client_name: 'x, y: z', enabled: true },
      ['the quotes of 2 texts'],
    ],
    ['a missing end', '{"a": {"b": 1', { a: { b: 1 } }, ['2 brackets']],
    ['words of other languages', '{"a": None, "b": True}', { a: null, b: true }, ['2 other places']],
  ])('repairs %s and says so', (_what, broken, value, repairs) => {
    const repair = proposeRepair(broken);
    expect(JSON.parse(repair?.text ?? 'null')).toEqual(value);
    expect(repair?.repairs).toEqual(repairs);
  });

  it('keeps long numbers, escapes and addresses as they were written', () => {
    const repair = proposeRepair(
      '{"n": 12345678901234567890, "e": "\\u00e9\\/", "u": "https://a.example//b",}',
    );
    expect(repair?.text).toBe('{"n": 12345678901234567890, "e": "\\u00e9\\/", "u": "https://a.example//b"}');
  });

  it('failure story 9: a missing quote never costs the keys after it', () => {
    const texts = [
      '{\n  "client_name": "a,\n  "enabled": true,\n  "scope": "msg.consumer"\n}',
      '{"client_name": "a, "enabled": true, "scope": "msg.consumer"}',
      '{"client_name: "a", "enabled": true, "scope": "msg.consumer"}',
      '{client_name": "a", "enabled": true, "scope": "msg.consumer"}',
      '{\n  "client_name: "a",\n  "enabled": true\n}',
    ];
    for (const text of texts) {
      const repair = proposeRepair(text);
      if (!repair) continue;
      expect(Object.keys(JSON.parse(repair.text))).toEqual(
        expect.arrayContaining(['client_name', 'enabled']),
      );
    }
  });

  it.each([
    ['words', 'just words'],
    ['keys beside an object', 'client_name: "x", scope: y {"description": "z"}'],
    ['a number', '12 13'],
    ['a list of numbers', '[1, 2'],
    ['nothing', ''],
  ])('proposes nothing for %s', (_what, text) => {
    expect(proposeRepair(text)).toBeUndefined();
  });
});

describe('visibleKeys', () => {
  it('sees keys in quotes of every kind, bare ones, and those behind a missing quote', () => {
    expect(visibleKeys(`{"a": 1, 'b': 2, “c”: 3, d.e: 4}`).sort()).toEqual(['a', 'b', 'c', 'd.e']);
    expect(visibleKeys('{"a": "x, "b": "https://h/y", "c": 1}')).toEqual(
      expect.arrayContaining(['a', 'b', 'c']),
    );
  });

  it('sees none in comments and values', () => {
    expect(visibleKeys('{\n// "no": 1\n"a": "b, no: c", /* no: 1 */ "d": "\\"no\\""}')).toEqual(['a', 'd']);
  });
});
