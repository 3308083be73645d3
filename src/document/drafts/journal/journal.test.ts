import { beforeEach, describe, expect, it } from 'vitest';
import { capHistory, STORED_CHARACTERS, STORED_STEPS } from '../storage/capped-history';
import { createSmallStore } from '../storage/small-store';
import { MemoryStorage } from '../test-support';
import { createJournal } from './journal';
import { isNewer, type Journal, journalText } from './journal-entry';

let local: MemoryStorage;
let stored: ReturnType<typeof createJournal>;
beforeEach(() => {
  local = new MemoryStorage();
  const store = createSmallStore(() => local);
  stored = createJournal(store, store);
});

const entry = (more: Partial<Journal> = {}): Journal => ({
  ...{ page: 'p', draft: 'd', version: 'p.3', base: 'q.7', after: [], label: 'Typed', at: 1, entries: [] },
  ...more,
});
const append = (version: string, at: number, content: string) => ({
  version,
  edits: [{ offset: at, length: 0, content }],
});

describe('the journal', () => {
  it('gives back what was written, lone surrogates included', () => {
    const journal = entry({ text: '{"a":"\\ud800 \u2028 🙂"}' });
    expect(stored.write(journal)).toBe(true);
    expect(stored.read({ page: 'p', draft: 'd' })).toEqual(journal);
  });

  it('says when it could not write', () => {
    local.isFull = true;
    expect(stored.write(entry({ text: '' }))).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{"page":"p","draft":"d"}'])('passes over the damaged entry %j', (text) => {
    local.setItem('draft-journal:p:d', text);
    expect(stored.read({ page: 'p', draft: 'd' })).toBeUndefined();
    expect(stored.all()).toEqual([]);
    expect(local.getItem('draft-journal:p:d')).toBe(text);
  });

  it('knows which stored versions an entry came from', () => {
    const journal = entry({ after: ['r.5'] });
    const known = ['q.7', 'p.2', 'p.3', 'r.5', 'r.1'].filter((version) => isNewer(journal, version));
    expect(known).toEqual(['q.7', 'p.2', 'p.3', 'r.5', 'r.1']);
    expect(['q.8', 'q.6', 'p.4', 'r.6', 's.1', ''].filter((version) => isNewer(journal, version))).toEqual(
      [],
    );
  });

  it('replays only the edits that are not stored yet', () => {
    const entries = [append('p.1', 1, 'b'), append('p.2', 2, 'c'), append('p.3', 3, 'd')];
    const journal = entry({ entries });
    expect(journalText(journal, { version: 'q.7', text: 'a' })).toBe('abcd');
    expect(journalText(journal, { version: 'p.2', text: 'abc' })).toBe('abcd');
    expect(journalText(journal, { version: 'p.3', text: 'abcd' })).toBe('abcd');
    expect(journalText(journal, { version: 'else.1', text: 'x' })).toBeUndefined();
    expect(journalText(entry({ entries, text: 'a' }), { version: 'else.1', text: 'x' })).toBe('abcd');
  });
});

describe('the stored history', () => {
  const step = (label: string, size = 1) => {
    const edits = [{ offset: 0, length: 0, content: 'x'.repeat(size) }];
    return { label, edits, inverse: [{ offset: 0, length: size, content: '' }], at: 1 };
  };

  it('keeps the latest steps within the caps, undo before redo', () => {
    const many = Array.from({ length: STORED_STEPS + 3 }, (_, index) => step(String(index)));
    const kept = capHistory({ past: many, future: many });
    expect(kept.past).toEqual(many.slice(3));
    expect(kept.future).toEqual(many.slice(0, STORED_STEPS));

    const third = Math.ceil(STORED_CHARACTERS / 3);
    const heavy = [step('old', third), step('mid', third), step('new', third)];
    expect(capHistory({ past: heavy, future: heavy }).past.map(({ label }) => label)).toEqual(['mid', 'new']);
    expect(capHistory({ past: heavy, future: heavy }).future).toEqual([]);
  });
});
