import { describe, expect, it } from 'vitest';
import { MAX_NOTE, MAX_NOTES, noteFault, notePlace, noteProblem, readNotes } from './note';

describe('a note that somebody writes', () => {
  it.each([
    ['Use the test host.', undefined],
    [' \n', 'Write what the sender should know.'],
    ['👩'.repeat(MAX_NOTE), undefined],
    ['x'.repeat(MAX_NOTE + 3), 'Shorten the note to 1,000 characters: it has 3 too many.'],
  ])('%.20s', (text, fault) => {
    expect(noteFault(text)).toBe(fault);
  });
});

describe('notes from a link', () => {
  it('come once each, cut with a sentence, and at a place that can be gone to', () => {
    const { notes, dropped } = readNotes([
      { pointer: '/scope', text: ' Too wide ' },
      { pointer: '/scope', text: 'Too wide' },
      { pointer: 'javascript:alert(1)', text: 'nowhere' },
      { pointer: `/${'x'.repeat(5_000)}`, text: 'far away' },
      { pointer: '/scope', text: '   ' },
      { pointer: '/enabled', text: '🚀'.repeat(5_000) },
    ]);
    expect(dropped).toBe(0);
    expect(notes.slice(0, 3)).toEqual([
      { pointer: '/scope', text: 'Too wide' },
      { pointer: '', text: 'nowhere' },
      { pointer: '', text: 'far away' },
    ]);
    expect(notes).toHaveLength(4);
    expect(notes[3]?.text).toBe(`${'🚀'.repeat(1_000)}… (cut here: a note holds at most 1,000 characters)`);
    // Reading what was kept changes nothing more than the cut that has been told.
    expect(readNotes(notes.slice(0, 3)).notes).toEqual(notes.slice(0, 3));
  });

  it('are counted where there are too many', () => {
    const many = Array.from({ length: MAX_NOTES + 7 }, (_, at) => ({ pointer: '', text: `note ${at}` }));
    expect(readNotes(many)).toMatchObject({ dropped: 7, notes: { length: MAX_NOTES } });
  });
});

it('a note is listed as information, with what cannot be seen named', () => {
  expect(noteProblem({ pointer: '/scope', text: 'one\r\ntwo\u202e<b>' })).toEqual({
    severity: 'info',
    rule: 'note',
    pointer: '/scope',
    message: 'one\ntwo⟨U+202E⟩<b>',
  });
  expect(notePlace('')).toBe('The whole manifest');
  expect(notePlace('/scope')).toBe('Scope');
});
