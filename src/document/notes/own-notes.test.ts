import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveState } from '../drafts/page';
import { nameItems, ownNotes, pinNote, rememberAnswer, unpinDraftNote } from './own-notes';
import { placeNotes } from './placed-notes';
import { beginReview, holdNote, unsavedNote } from './unsaved-notes';

const SCOPE = { pointer: '/scope', text: 'Too wide' };
const NAME = { pointer: '/client_name', text: 'Spelling' };

describe('notes on places in lists', () => {
  it('are given the name of their item, and keep it when they are written anew', () => {
    const text = JSON.stringify({ redirect_uris: ['https://a.example', 'https://b.example/?token=1'] });
    pinNote('listed', { pointer: '/redirect_uris/0', text: 'Whose?' });
    pinNote('listed', { pointer: '/redirect_uris/1', text: 'And this?' });
    pinNote('listed', SCOPE);
    nameItems('listed', text);
    pinNote('listed', { pointer: '/redirect_uris/0', text: 'Whose is it?' });
    expect(ownNotes('listed')).toEqual([
      { pointer: '/redirect_uris/0', text: 'Whose is it?', item: 'https://a.example' },
      { pointer: '/redirect_uris/1', text: 'And this?' },
      SCOPE,
    ]);
    nameItems('listed', '{');
    expect(ownNotes('listed')).toHaveLength(3);
  });

  it('stay the same list until one of them moves', () => {
    const notes = [{ pointer: '/redirect_uris/1', text: 'x', item: 'b' }];
    const first = placeNotes(notes, { redirect_uris: ['a', 'b'] });
    expect(placeNotes(notes, { redirect_uris: ['z', 'b'], scope: 'new' })).toBe(first);
    expect(placeNotes(notes, { redirect_uris: ['b'] })).toMatchObject([{ pointer: '/redirect_uris/0' }]);
  });
});

describe('what was typed and not kept', () => {
  it('waits for the same place of the same manifest', () => {
    beginReview('one');
    holdNote('/scope', 'Half a sen');
    expect(unsavedNote('/enabled')).toBeUndefined();
    beginReview('two');
    expect(unsavedNote('/scope')).toBeUndefined();
    beginReview('one');
    expect(unsavedNote('/scope')).toBe('Half a sen');
    holdNote('/scope', undefined);
    expect(unsavedNote('/scope')).toBeUndefined();
  });
});

describe('notes that go with the draft which answers', () => {
  it('are taken off the manifest that it answers, and put back', () => {
    pinNote('answered', SCOPE);
    pinNote('answered', NAME);
    pinNote('another', SCOPE);
    rememberAnswer('copy', 'answered');
    saveState.setState({ draft: 'copy' });
    const back = unpinDraftNote(SCOPE);
    expect(ownNotes('answered')).toEqual([NAME]);
    expect(ownNotes('another')).toEqual([SCOPE]);
    // The way back leads to the same place, whatever was opened meanwhile.
    saveState.setState({ draft: 'elsewhere' });
    back();
    expect(ownNotes('answered')).toEqual([NAME, SCOPE]);
  });

  it('stay where the open draft answers nothing', () => {
    pinNote('another one', SCOPE);
    saveState.setState({ draft: 'plain' });
    unpinDraftNote(SCOPE)();
    expect(ownNotes('another one')).toEqual([SCOPE]);
  });
});
