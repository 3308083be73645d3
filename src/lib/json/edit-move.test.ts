import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import template from '../../manifest/templates/connector.json?raw';
import { applyEdits } from '../text/text-edit';
import { type Change, editText } from './edit';
import { childPointer } from './pointer';

const edited = (text: string, ...changes: Change[]) => editText(text, changes, () => []);
const rename = (pointer: string, key: string): Change => ({ op: 'rename', pointer, key });
const move = (pointer: string, to: string): Change => ({ op: 'move', pointer, to });

describe('renaming a key', () => {
  it('replaces the characters of the key and nothing else', () => {
    expect(edited(template, rename('/capabilities/engagement/goal', 'goals')).text).toBe(
      template.replace('"goal"', '"goals"'),
    );
    const text = '{ "a\\u0062" :12345678901234567890,\r\n\t"c": [1.0e3] }';
    expect(edited(text, rename('/ab', 'x"y')).text).toBe(text.replace('"a\\u0062"', '"x\\"y"'));
  });

  it.each([
    ['the key is there already', '{"a": 1, "b": 2}', rename('/a', 'b')],
    ['the new name is the old one', '{"a": 1}', rename('/a', 'a')],
    ['there is no such key', '{"a": 1}', rename('/b', 'c')],
    ['the place is an item of a list', '[1]', rename('/0', 'a')],
    ['the place is the document', '{}', rename('', 'a')],
  ])('does nothing where %s', (_name, text, change) => {
    expect(edited(text, change)).toEqual({ text, edits: [] });
  });
});

describe('moving a value', () => {
  it('keeps its text, indented for its new place', () => {
    const text =
      '{\n  "client_name": "a",\n  "webhooks": {\n    "x": { "id":12345678901234567890 },\n    "y": [\n      1.0\n    ]\n  }\n}';
    expect(edited(text, move('/webhooks', '/capabilities/webhooks')).text).toBe(
      '{\n  "client_name": "a",\n  "capabilities": {\n    "webhooks": {\n      "x": { "id":12345678901234567890 },\n      "y": [\n        1.0\n      ]\n    }\n  }\n}',
    );
  });

  it('into an object that is there, and out of one', () => {
    const text = '{"a": {"x": 1.50, "y": 2}, "b": {"z": 3}}';
    expect(edited(text, move('/a/x', '/b/x')).text).toBe('{"a": {"y": 2}, "b": {"z": 3, "x": 1.50}}');
  });

  it('keeps the layout of a document that had but this key', () => {
    expect(edited('{\n\t"a": 1\n}\n', move('/a', '/b/a')).text).toBe('{\n\t"b": {\n\t\t"a": 1\n\t}\n}\n');
    expect(edited('{"a":1}', move('/a', '/b/a')).text).toBe('{"b":{"a":1}}');
  });

  it.each([
    ['the new place is taken', '{"a": 1, "b": 2}', move('/a', '/b')],
    ['the new place is inside', '{"a": {}}', move('/a', '/a/b')],
    ['nothing stands there', '{"a": 1}', move('/b', '/c')],
  ])('does nothing where %s', (_name, text, change) => {
    expect(edited(text, change)).toEqual({ text, edits: [] });
  });
});

const key = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('goal', '__proto__', 'a/b', '~'));
const documents = fc
  .tuple(
    fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, maxKeys: 6 }),
    fc.constantFrom(undefined, 1, 2, '\t'),
    fc.boolean(),
  )
  .map(([value, layout, crlf]) => {
    const text = JSON.stringify(value, null, layout);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });
const entriesOf = (text: string) => Object.entries(JSON.parse(text) as Record<string, unknown>);

describe('random documents', () => {
  it('a key renamed there and back is the same text, with value and place kept between', () => {
    fc.assert(
      fc.property(documents, key, fc.nat(), (text, name, pick) => {
        const before = entriesOf(text);
        const [old] = before[pick % before.length] ?? [''];
        // JSON.parse puts keys that look like numbers in front of the others.
        fc.pre(before.every(([other]) => other !== name && !/^\d+$/.test(other)) && !/^\d+$/.test(name));
        const { text: after, edits } = edited(text, rename(childPointer('', old), name));
        expect(entriesOf(after)).toEqual(
          before.map(([other, value]) => [other === old ? name : other, value]),
        );
        expect(edits).toHaveLength(1);
        expect(edits[0]?.length).toBe(JSON.stringify(old).length);
        expect(edited(after, rename(childPointer('', name), old)).text.length).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('a value moved has the same text but for white space, and the rest stays', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, pick) => {
        const before = entriesOf(text);
        const [old, value] = before[pick % before.length] ?? [''];
        fc.pre(before.every(([other]) => other !== 'new key'));
        const { text: after, edits } = edited(text, move(childPointer('', old), '/new key/inner'));
        expect(applyEdits(text, edits)).toBe(after);
        const rest = before.filter(([other]) => other !== old);
        expect(JSON.parse(after)).toEqual(
          Object.fromEntries([...rest, ['new key', Object.fromEntries([['inner', value]])]]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
