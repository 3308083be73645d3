import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStorage } from '../drafts/test-support';
import { answeredBy, ownNotes, pinNote, rememberAnswer } from './own-notes';
import { finishNote, receivedBy, receiveNotes, rejectChange, reopenNote } from './pinned-notes';

const SCOPE = { pointer: '/scope', text: 'Too wide' };
const NAME = { pointer: '/client_name', text: 'Spelling' };

let local: MemoryStorage;
let count = 0;
let id = '';
beforeEach(() => {
  local = new MemoryStorage();
  vi.stubGlobal('localStorage', local);
  count += 1;
  id = `draft-${count}`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('notes that the reviewer writes', () => {
  it('are one a place, kept by fingerprint, changed and taken away', () => {
    pinNote(id, SCOPE);
    pinNote(id, NAME);
    pinNote(id, { ...SCOPE, text: 'Better' });
    expect(ownNotes(id)).toEqual([{ ...SCOPE, text: 'Better' }, NAME]);
    expect(local.getItem(`review-notes:${id}`)).toContain('Better');
    pinNote(id, { ...SCOPE, text: '' });
    pinNote(id, { ...NAME, text: ' ' });
    expect(ownNotes(id)).toEqual([]);
    expect(Object.keys(local)).toEqual([]);
  });

  it('live on in the page where the storage is full', () => {
    pinNote(id, SCOPE);
    local.isFull = true;
    pinNote(id, NAME);
    expect(ownNotes(id)).toEqual([SCOPE, NAME]);
    local.isFull = false;
    pinNote(id, { ...NAME, text: 'Kept' });
    expect(JSON.parse(local.getItem(`review-notes:${id}`) ?? '')).toHaveLength(2);
  });

  it('are none where something else stands in the storage', () => {
    for (const stored of ['{', '7', '[{"pointer":1}]', '[null]']) {
      local.setItem(`review-notes:${id}`, stored);
      expect(ownNotes(id)).toEqual([]);
    }
  });

  it('go with the draft that answers', () => {
    rememberAnswer(id, 'lusab-babad-gutih-tugad-mudof');
    expect(answeredBy(id)).toBe('lusab-babad-gutih-tugad-mudof');
    expect(answeredBy('another')).toBeUndefined();
  });
});

describe('notes that an answer brings', () => {
  it('come once, also when the answer is opened again after they were done', () => {
    receiveNotes(id, [SCOPE, NAME]);
    finishNote(id, SCOPE);
    receiveNotes(id, [SCOPE, NAME, { pointer: '', text: 'New' }]);
    expect(receivedBy(id).notes).toEqual([NAME, { pointer: '', text: 'New' }]);
    reopenNote(id, SCOPE);
    expect(receivedBy(id).notes).toContainEqual(SCOPE);
  });

  it('stay with their draft, as do the changes that were turned down', () => {
    receiveNotes(id, [SCOPE]);
    const [key, other] = ['a'.repeat(24), 'b'.repeat(24)];
    rejectChange(id, key, true);
    rejectChange(id, other, true);
    rejectChange(id, other, false);
    expect(JSON.parse(local.getItem(`draft-notes:${id}`) ?? '')).toMatchObject({
      notes: [SCOPE],
      rejected: [key],
    });
    expect(receivedBy('another')).toMatchObject({ notes: [], rejected: [] });
  });

  it('forget rejections that an earlier version kept by their words', () => {
    local.setItem(`draft-notes:${id}`, JSON.stringify({ rejected: ['Scope: a → b', 'c'.repeat(24)] }));
    expect(receivedBy(id).rejected).toEqual(['c'.repeat(24)]);
  });
});
