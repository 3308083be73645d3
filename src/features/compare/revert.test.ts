import { beforeEach, describe, expect, it } from 'vitest';
import { manifestDocument } from '../../document/document';
import { compareTexts, type Difference } from '../../manifest/compare/compare';
import { revert } from './revert';

const { store } = manifestDocument;
const textNow = () => store.getState().text;
const BEFORE = '{"client_name": "a", "n": 12345678901234567891}';
const AFTER = '{"client_name": "b",\n"n": 2, "x": []}';
const differenceAt = (pointer: string): Difference => {
  const found = compareTexts(BEFORE, AFTER).find((difference) => difference.pointer === pointer);
  if (!found) throw new Error(`no difference at ${pointer}`);
  return found;
};

describe('reverting a change of the open document', () => {
  beforeEach(() => {
    manifestDocument.change({ text: AFTER, origin: 'open', label: 'Opened' });
  });

  it('is one step with its name, and its way back takes later steps along', () => {
    const undo = revert(AFTER, differenceAt('/n'));
    expect(textNow()).toBe('{"client_name": "b",\n"n": 12345678901234567891, "x": []}');
    expect(store.getState().history.past.map(({ label }) => label)).toEqual(['n reverted']);
    manifestDocument.edit([{ op: 'set', pointer: '/client_name', value: 'c' }], 'client_name');
    undo?.();
    expect(textNow()).toBe(AFTER);
  });

  it('does nothing when the document has moved on since it was compared', () => {
    const difference = differenceAt('/x');
    manifestDocument.edit([{ op: 'remove', pointer: '/n' }], 'n');
    const moved = textNow();
    expect(revert(AFTER, difference)).toBeUndefined();
    expect(textNow()).toBe(moved);
  });
});
