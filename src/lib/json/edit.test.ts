import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyOrder } from '../../manifest/schema/schema';
import template from '../../manifest/templates/connector.json?raw';
import { applyEdits } from '../text/text-edit';
import { type Change, editText as editCore } from './edit';
import { rangeOf } from './places';
import { toPointer, valueAt } from './pointer';

const set = (pointer: string, value: unknown): Change => ({ op: 'set', pointer, value });
const editText = (text: string, changes: readonly Change[]) => editCore(text, changes, propertyOrder);
const edited = (text: string, ...changes: Change[]) => editText(text, changes).text;

describe('editing the text at a pointer', () => {
  it('replaces a value and leaves every other character', () => {
    expect(edited(template, set('/client_name', 'Näme "x"'))).toBe(
      template.replace('"App name"', '"Näme \\"x\\""'),
    );
  });

  it('keeps long numbers, escapes, odd layout and unknown keys of the rest', () => {
    const text = '{ "id":12345678901234567890,"client_name" :"\\u00e9",\n\n"x":{ "y" : 1.0e3 } }';
    expect(edited(text, set('/client_name', 'b'))).toBe(text.replace('"\\u00e9"', '"b"'));
  });

  it('takes for an item of a list only what RFC 6901 calls one', () => {
    const text = '{"list":["a","b"]}';
    for (const step of ['', ' 0', '00', '1.0', '0x1', '1e0', '-0', 'length']) {
      const pointer = `/list/${step}`;
      expect(valueAt(JSON.parse(text), pointer), step).toBeUndefined();
      expect(edited(text, { op: 'remove', pointer }), step).toBe(text);
      expect(() => edited(text, set(pointer, 'x')), step).toThrow('No key can be added');
    }
    expect(edited(text, set('/list/1', 'x'))).toBe('{"list":["a","x"]}');
  });

  it('puts a new key where the schema orders it', () => {
    expect(edited(template, set('/display_name', 'Shown'))).toBe(
      template.replace('"App name",\n', '"App name",\n  "display_name": "Shown",\n'),
    );
    expect(edited(template, set('/client_name#fr', 'Nom'))).toBe(
      template.replace('"App name",\n', '"App name",\n  "client_name#fr": "Nom",\n'),
    );
    expect(edited('{\n  "x": 1\n}', set('/client_name', 'a'))).toBe('{\n  "client_name": "a",\n  "x": 1\n}');
  });

  it('makes the objects around a new key', () => {
    expect(
      edited('{\n  "client_name": "a"\n}', set('/capabilities/webhooks/retry/retention_time', 3600)),
    ).toBe(
      '{\n  "client_name": "a",\n  "capabilities": {\n    "webhooks": {\n      "retry": {\n        "retention_time": 3600\n      }\n    }\n  }\n}',
    );
  });

  it('keeps the style of a document on one line', () => {
    expect(edited('{"client_name":"a"}', set('/capabilities/webhooks', {}))).toBe(
      '{"client_name":"a","capabilities":{"webhooks":{}}}',
    );
    expect(edited('{"client_name": "a"}', set('/grant_types', ['x', 'y']))).toBe(
      '{"client_name": "a", "grant_types": ["x", "y"]}',
    );
  });

  it('keeps tabs and CRLF line ends', () => {
    const text = '{\r\n\t"client_name": "a"\r\n}\r\n';
    expect(edited(text, set('/scope', 'msg.consumer'))).toBe(
      '{\r\n\t"client_name": "a",\r\n\t"scope": "msg.consumer"\r\n}\r\n',
    );
  });

  it('takes keys and items out, first, middle and last', () => {
    const text = '{\n  "a": 1,\n  "b": [1, 2, 3],\n  "c": {}\n}';
    expect(edited(text, { op: 'remove', pointer: '/a' })).toBe('{\n  "b": [1, 2, 3],\n  "c": {}\n}');
    expect(edited(text, { op: 'remove', pointer: '/c' })).toBe('{\n  "a": 1,\n  "b": [1, 2, 3]\n}');
    expect(edited(text, { op: 'remove', pointer: '/b/1' })).toBe(text.replace('1, 2, 3', '1, 3'));
    expect(edited('{ "a": 1 }', { op: 'remove', pointer: '/a' })).toBe('{}');
  });

  it('edits the last of duplicate keys, which is the one that counts', () => {
    expect(edited('{"a":1,"a":2}', set('/a', 3))).toBe('{"a":1,"a":3}');
  });

  it('changes nothing where the value is there already', () => {
    expect(editText(template, [set('/client_name', 'App name')]).edits).toEqual([]);
  });
});

const key = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('client_name', 'scope', 'capabilities', '__proto__'),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));
const layouts = [undefined, 2, '\t', 4];
const documents = fc
  .tuple(fc.dictionary(key, json.value, { maxKeys: 6 }), fc.constantFrom(...layouts), fc.boolean())
  .map(([value, layout, crlf]) => {
    const text = JSON.stringify(value, null, layout);
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

/** Every place in a value, as a pointer. */
function pointers(value: unknown, path: string[] = []): string[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [toPointer(path), ...inner.flatMap(([name, item]) => pointers(item, [...path, name]))];
}

describe('random edits of random documents', () => {
  it('set what was asked, and keep every byte outside of the edited place', () => {
    fc.assert(
      fc.property(documents, json.value, fc.nat(), fc.string({ maxLength: 3 }), (text, value, pick, name) => {
        const before = JSON.parse(text);
        const places = pointers(before);
        const around = places[pick % places.length] ?? '';
        const target = valueAt(before, around);
        const isObject = typeof target === 'object' && target !== null && !Array.isArray(target);
        const pointer = isObject ? around + toPointer([name]) : around;
        if (pointer === '') return;
        const { text: after, edits } = editText(text, [set(pointer, value)]);
        expect(valueAt(JSON.parse(after), pointer)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(applyEdits(text, edits)).toBe(after);
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const { offset, length } of edits) {
          const place = rangeOf(text, pointer);
          const touched = text.slice(offset, offset + length);
          // An edit stays inside the member that it changes; a new member takes nothing but white space away.
          if (valueAt(before, pointer) === undefined) expect(touched.trim()).toBe('');
          else expect(offset >= (place?.offset ?? 0) && touched.length <= (place?.length ?? 0)).toBe(true);
        }
        for (const other of places) {
          if (other.startsWith(pointer) || pointer.startsWith(other)) continue;
          expect(valueAt(JSON.parse(after), other)).toEqual(valueAt(before, other));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('write one text after the other into a place as if each were the first', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(documents, texts, fc.nat(), fc.string({ maxLength: 3 }), (text, typed, pick, name) => {
        const places = pointers(JSON.parse(text)).filter((pointer) => pointer !== '');
        const pointer = places[pick % (places.length + 1)] ?? toPointer([name]);
        let current = text;
        for (const value of typed) {
          const { text: next, edits } = editText(current, [set(pointer, value)]);
          // Whatever is edited in between, the place is looked for in the text as it is.
          edited('{}', set('/other', 'x'));
          expect(editText(current, [set(pointer, value)])).toEqual({ text: next, edits });
          editText(text, [set(pointer, 'y')]);
          current = next;
        }
        const inOneGo = typed.reduce((known, value) => editText(known, [set(pointer, value)]).text, text);
        expect(inOneGo).toBe(current);
        expect(valueAt(JSON.parse(current), pointer)).toBe(JSON.parse(JSON.stringify(typed.at(-1))));
      }),
      { numRuns: 500 },
    );
  });

  it('come back to the same text when what was added is taken out', () => {
    fc.assert(
      fc.property(documents, json.value, (text, value) => {
        const before = JSON.parse(text);
        fc.pre(!Object.hasOwn(before, 'scope') && Object.keys(before).length > 0);
        const added = edited(text, set('/scope', value));
        expect(edited(added, { op: 'remove', pointer: '/scope' })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
