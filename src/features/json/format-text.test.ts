import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../lib/text/text-edit';
import { formatText as format } from './format-text';

async function formatText(text: string) {
  const formatted = await format(text);
  if (!formatted) throw new Error('not laid out');
  return formatted;
}

describe('formatText', () => {
  it('lays out with two spaces and changes nothing but white space', async () => {
    const before = '{"b":12345678901234567890,"a":"\\u00e9 x",  "list":[1,\n\n2],"b":1.50}';
    const { text } = await formatText(before);
    expect(text).toBe(
      '{\n  "b": 12345678901234567890,\n  "a": "\\u00e9 x",\n  "list": [\n    1,\n    2\n  ],\n  "b": 1.50\n}',
    );
  });

  it('keeps the line ends of the text', async () => {
    expect((await formatText('{\r\n"a":1}')).text).toBe('{\r\n  "a": 1\r\n}');
  });

  it('gives edits that follow each other to the same text', async () => {
    const before = '{"a":[1,2,3],"b":{"c":null}}';
    const { text, edits } = await formatText(before);
    expect(edits.length).toBeGreaterThan(1);
    expect(applyEdits(before, edits)).toBe(text);
  });

  it('gives one edit for a large text', async () => {
    const before = JSON.stringify(Array.from({ length: 2_000 }, (_, index) => index));
    const { text, edits } = await formatText(before);
    expect(edits).toHaveLength(1);
    expect(applyEdits(before, edits)).toBe(text);
  });

  it('leaves a text alone that is laid out already', async () => {
    const text = '{\n  "a": 1\n}\n';
    expect(await formatText(text)).toEqual({ text, edits: [] });
  });

  it('failure story: lays out a hundred levels without writing a word into the document', async () => {
    const deep = `${'['.repeat(499)}1${']'.repeat(499)}`;
    const { text } = await formatText(deep);
    expect(text.replaceAll(/\s/g, '')).toBe(deep);
    expect(text.split('\n')[499]).toBe(`${' '.repeat(998)}1`);
  });

  it('changes nothing where deep lists would grow past what can be held', async () => {
    const deep = `${'['.repeat(490)}${']'.repeat(490)}`;
    expect(await format(`[${Array.from({ length: 1_000 }, () => deep).join(',')}]`)).toBeUndefined();
  });

  it('changes nothing where the text is no JSON', async () => {
    expect(await format('{"a":1,}')).toBeUndefined();
  });
});
