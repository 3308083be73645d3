import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveState } from '../drafts/save-state';
import { MemoryStorage } from '../drafts/test-page';
import { ownNotes, pinNote, rememberAnswer, unpinDraftNote } from './own-notes';

const SCOPE = { pointer: '/scope', text: 'Too wide' };
const NAME = { pointer: '/client_name', text: 'Spelling' };

beforeEach(() => {
  vi.stubGlobal('localStorage', new MemoryStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
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
    pinNote('answered', SCOPE);
    saveState.setState({ draft: 'plain' });
    unpinDraftNote(SCOPE)();
    expect(ownNotes('answered')).toEqual([SCOPE]);
  });
});
