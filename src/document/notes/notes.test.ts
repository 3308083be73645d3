import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { answeredBy, ownNotes, pinNote, rememberAnswer } from './own-notes';
import { finishNote, receivedBy, receiveNotes, rejectChange, reopenNote } from './pinned-notes';

const SCOPE = { pointer: '/scope', text: 'Too wide' };
const NAME = { pointer: '/client_name', text: 'Spelling' };

let count = 0;
let id = '';
beforeEach(() => {
  count += 1;
  id = `draft-${count}`;
});

describe('notes that the reviewer writes', () => {
  it('are one a place, by fingerprint, changed and taken away', () => {
    pinNote(id, SCOPE);
    pinNote(id, NAME);
    pinNote(id, { ...SCOPE, text: 'Better' });
    expect(ownNotes(id)).toEqual([{ ...SCOPE, text: 'Better' }, NAME]);
    pinNote(id, { ...SCOPE, text: '' });
    pinNote(id, { ...NAME, text: ' ' });
    expect(ownNotes(id)).toEqual([]);
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
    expect(receivedBy(id)).toMatchObject({ notes: [SCOPE], rejected: [key] });
    expect(receivedBy('another')).toMatchObject({ notes: [], rejected: [] });
  });
});
