import { describe, expect, it } from 'vitest';
import { record } from '../../history';
import { lengthAfter, readHistory, readTime } from '../journal/checked-history';
import { readDraftNotes, readMeta, readSetAside, readSnapshot, readText, textFault } from './checked-records';

const GARBAGE = [undefined, null, 7, 'x', true, [], {}, [{}], { id: 7 }, new Date(0), new Map()];

describe('what comes out of the storage', () => {
  it('never throws, whatever stands there', () => {
    for (const stored of GARBAGE) {
      expect(readMeta(stored)).toBeUndefined();
      expect(readSnapshot(stored)).toBeUndefined();
      expect(readSetAside(stored)).toBeUndefined();
      expect(readText(stored)).toBeUndefined();
      expect(readHistory(stored, 'text')).toEqual({ past: [], future: [] });
      expect(readDraftNotes(stored)).toEqual({ notes: [], seen: [], rejected: [] });
    }
  });

  it('says what is wrong with a text', () => {
    const faults = [7, null, {}, [], undefined, true].map((text) => textFault({ id: 'd', text }));
    expect(faults).toEqual([
      ...['Its text is a number', 'Its text is null', 'Its text is an object', 'Its text is a list'],
      ...['Its text is missing', 'Its text is a boolean'],
    ]);
    expect(textFault(undefined)).toBe('Its text is missing');
  });

  it('takes only times that a Date can hold', () => {
    expect([0, 1.5, -1, 8.64e15].map(readTime)).toEqual([0, 1.5, -1, 8.64e15]);
    expect([8.7e15, Number.NaN, Infinity, '1', null, new Date()].map(readTime)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('mends what the list says of a draft', () => {
    expect(
      readMeta({ id: 'd', name: {}, app: 1, createdAt: 5, problems: -1, bytes: '9', version: 3 }),
    ).toEqual({
      ...{ id: 'd', name: '', app: '', createdAt: 5, changedAt: 5, problems: 0, bytes: 0 },
      version: 'unknown.0',
    });
    expect(readMeta({ id: 'd', changedAt: 1e300 })).toMatchObject({ createdAt: 0, changedAt: 0 });
    const good = {
      id: 'd',
      name: 'N',
      app: 'A',
      createdAt: 1,
      changedAt: 2,
      problems: 3,
      bytes: 4,
      version: 'p.1',
    };
    expect(readMeta({ ...good, later: 'unknown' })).toEqual(good);
    const advice = { of: 'p.1 70', counts: { error: 3, toFill: 0, warning: 1, info: 0 } };
    expect(readMeta({ ...good, advice })).toEqual({ ...good, advice });
    for (const bad of [null, 'x', { of: 1 }, { of: 'p.1', counts: { error: -1 } }, { counts: advice.counts }])
      expect(readMeta({ ...good, advice: bad })).toEqual(good);
  });

  it('opens a snapshot without a time or a name', () => {
    const snapshot = { id: 's', draft: 'd', text: '{}' };
    expect(readSnapshot(snapshot)).toEqual({ ...snapshot, name: 'Unnamed', at: 0 });
  });
});

describe('a stored history', () => {
  const steps = ['a', 'ab', 'abc'].reduce(
    (history, text, at) =>
      record(history, text.slice(0, -1), [{ offset: text.length - 1, length: 0, content: text.slice(-1) }], {
        label: `to ${text}`,
        at,
      }),
    { past: [], future: [] } as Parameters<typeof record>[0],
  ).past;

  it('is taken whole where it is good', () => {
    expect(readHistory({ past: steps, future: [] }, 'abc')).toEqual({ past: steps, future: [] });
  });

  it('keeps the steps next to the text, up to the first that can’t be read', () => {
    for (const bad of [
      7,
      null,
      {},
      { ...steps[1], inverse: 'x' },
      { ...steps[1], edits: [{ offset: -1 }] },
    ]) {
      expect(readHistory({ past: [steps[0], bad, steps[2]], future: 'x' }, 'abc').past).toEqual([steps[2]]);
    }
  });

  it('keeps no step that reaches beyond the text', () => {
    expect(readHistory({ past: steps, future: [] }, '').past).toEqual([]);
    expect(lengthAfter(3, [{ offset: 2, length: 2, content: '' }])).toBeUndefined();
    expect(
      lengthAfter(3, [
        { offset: 0, length: 3, content: 'xy' },
        { offset: 2, length: 0, content: 'z' },
      ]),
    ).toBe(3);
  });
});
