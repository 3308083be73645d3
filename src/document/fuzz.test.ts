import fc from 'fast-check';
import { expect } from 'vitest';
import { canonicalJson } from '../lib/json/canonical';
import type { Change } from '../lib/json/edit';
import { parse } from '../lib/json/parse';
import { toPointer, valueAt } from '../lib/json/pointer';
import { fuzz, jsonValue, nearlyJson, objectText } from '../lib/test-support/fuzz';
import { applyEdits } from '../lib/text/text-edit';
import { check } from '../manifest/check/check';
import { createDocument } from './store';

/** Pointers that mostly lead somewhere: picked from a document's own keys as it goes down. */
function pointerIn(value: unknown, picks: readonly number[], last: string): string {
  const path: string[] = [];
  let here = value;
  for (const pick of picks) {
    const keys = typeof here === 'object' && here !== null ? Object.keys(here) : [];
    const key = keys[pick % (keys.length + 1)];
    if (key === undefined) break;
    path.push(key);
    here = (here as Record<string, unknown>)[key];
  }
  return toPointer(picks.length % 3 === 0 ? [...path, last] : path);
}

type Wish = { op: Change['op']; picks: number[]; other: number[]; key: string; value: unknown };
const wishes: fc.Arbitrary<Wish[]> = fc.array(
  fc.record({
    op: fc.constantFrom<Change['op']>('set', 'set', 'insert', 'remove', 'rename', 'move'),
    picks: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
    other: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
    key: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('client_name', '__proto__', '0'),
    ),
    value: jsonValue,
  }),
  { minLength: 1, maxLength: 6 },
);

function changeOf(root: unknown, { op, picks, other, key, value }: Wish): Change {
  const pointer = pointerIn(root, picks, key);
  if (op === 'set') return { op, pointer, value };
  if (op === 'rename') return { op, pointer, key };
  if (op === 'move') return { op, pointer, to: pointerIn(root, other, key) };
  if (op === 'remove') return { op, pointer };
  const list = valueAt(root, pointer);
  return { op, pointer, index: Array.isArray(list) ? (picks[0] ?? 0) % (list.length + 1) : 0, value };
}

fuzz(
  'any edits at pointers leave JSON, and undo leads back character for character',
  fc.property(objectText, wishes, (text, wanted) => {
    const { store, edit, undo, redo } = createDocument(text, check);
    for (const [index, wish] of wanted.entries()) {
      const before = store.getState();
      const change = changeOf(before.value, wish);
      try {
        edit([change], `edit ${index}`);
      } catch (error) {
        // A place that cannot be, such as a key of a number: said, and nothing is changed.
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(TypeError);
        expect(store.getState().text).toBe(before.text);
        continue;
      }
      const after = store.getState();
      expect(parse(after.text).ok).toBe(true);
      expect(applyEdits(before.text, after.text === before.text ? [] : after.lastChange.edits)).toBe(
        after.text,
      );
      if (change.op === 'set' && after.text !== before.text)
        expect(valueAt(after.value, change.pointer)).toEqual(JSON.parse(JSON.stringify(change.value)));
    }
    const edited = store.getState().text;
    const canonical = canonicalJson(edited);
    while (undo() !== undefined);
    expect(store.getState().text).toBe(text);
    while (redo() !== undefined);
    expect(store.getState().text).toBe(edited);
    expect(canonicalJson(store.getState().text)).toBe(canonical);
    expect(Object.prototype).not.toHaveProperty('client_name');
  }),
);

fuzz(
  'any typing in the JSON pane is undone character for character',
  fc.property(objectText, fc.array(nearlyJson, { maxLength: 5 }), (text, typed) => {
    const { store, change, undo } = createDocument(text, check);
    for (const [index, next] of typed.entries())
      change({ text: next, origin: 'json', label: 'JSON edited', joinKey: String(index) });
    expect(store.getState().text).not.toMatch(/\p{Surrogate}/u);
    while (undo() !== undefined);
    expect(store.getState().text).toBe(text);
    expect(store.getState().parsed.ok).toBe(true);
  }),
);
