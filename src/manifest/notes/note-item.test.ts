import { describe, expect, it } from 'vitest';
import { decodeLink } from '../link/decode';
import { encodeLink } from '../link/encode';
import { WITHHELD } from '../secrets/credentials';
import { notePlace, readNotes } from './note';
import { findNote, itemGoneInWords, noteItem } from './note-item';

const HEADERS = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/headers';
const [A, B, C] = ['https://a.example/back', 'https://b.example/back', 'https://c.example/back'];

const withHeaders = (...names: string[]) => ({
  capabilities: {
    webhooks: {
      'ms.MessagingEventNotification.ContentEvent': {
        headers: names.map((header_name) => ({ header_name, header_value: 'hush' })),
      },
    },
  },
});

describe('what a note says of the item that it is about', () => {
  it.each([
    [{ redirect_uris: [A, B] }, '/redirect_uris/1', B],
    [
      { redirect_uris: [`https://a.example/${'x'.repeat(100)}`] },
      '/redirect_uris/0',
      `https://a.example/${'x'.repeat(62)}…`,
    ],
    [{ enabled_for_profiles: [7, 8] }, '/enabled_for_profiles/0', '7'],
    [withHeaders('X-Team', 'X-Trace'), `${HEADERS}/1`, 'X-Trace'],
    [withHeaders('X-Team', 'X-Trace'), `${HEADERS}/1/header_value`, 'X-Trace'],
    [{ scope: 'a' }, '/scope', undefined],
    [{ redirect_uris: [A] }, '/redirect_uris', undefined],
    [{ redirect_uris: [A] }, '/redirect_uris/4', undefined],
    [{ redirect_uris: [`${A}?token=abc`] }, '/redirect_uris/0', undefined],
    [{ redirect_uris: ['https://me:pass@a.example'] }, '/redirect_uris/0', undefined],
    [{ redirect_uris: ['sk_live_51Habc'] }, '/redirect_uris/0', undefined],
    [{ redirect_uris: [WITHHELD] }, '/redirect_uris/0', undefined],
    [{ redirect_uris: [{ header_value: 'hush' }, null] }, '/redirect_uris/0', undefined],
    [undefined, '/redirect_uris/0', undefined],
  ])('%j %s', (manifest, pointer, item) => {
    expect(noteItem(manifest, pointer)).toBe(item);
  });

  it('is in its words', () => {
    expect(notePlace('/redirect_uris/1', B)).toBe(`Redirect addresses › 2: ${B}`);
    expect(notePlace(`${HEADERS}/1/header_value`, 'X-Trace')).toMatch(/Headers › 2: X-Trace › \S/);
    expect(notePlace('/scope', 'nonsense')).toBe('Scope');
    expect(itemGoneInWords({ pointer: '/redirect_uris/1', item: 'a\u202eb' })).toBe(
      'Redirect addresses › 2: a⟨U+202E⟩b is no longer in the document: this is where it stood.',
    );
  });

  it('travels with the link, and is cut and left out where it does not belong', () => {
    const notes = [
      { pointer: '/redirect_uris/1', text: 'Whose?', item: B },
      { pointer: '/scope', text: 'Too wide' },
    ];
    const read = decodeLink(`https://editor.example/#${encodeLink({ text: '{}', envelope: { notes } })}`);
    expect(read).toMatchObject({ kind: 'ok', envelope: { notes } });
    const [long, elsewhere] = readNotes([
      { pointer: '/redirect_uris/1', text: 'x', item: '🚀'.repeat(500) },
      { pointer: '/scope', text: 'x', item: B },
    ]).notes;
    expect(long?.item).toBe(`${'🚀'.repeat(40)}…`);
    expect(readNotes([{ pointer: '/redirect_uris/1', text: 'x', ...long }]).notes[0]?.item).toBe(long?.item);
    expect(elsewhere).toEqual({ pointer: '/scope', text: 'x' });
  });
});

describe('the place of a note in a list that changed', () => {
  const note = { pointer: '/redirect_uris/1', text: 'x', item: B };
  it.each([
    [[A, B, C], '/redirect_uris/1', '/redirect_uris/1', false],
    [[B, C], '/redirect_uris/0', '/redirect_uris/0', false],
    [[C, A, A, B], '/redirect_uris/3', '/redirect_uris/3', false],
    [[B, A, A, B], '/redirect_uris/0', '/redirect_uris/0', false],
    [[A, C], '/redirect_uris/1', '/redirect_uris/1', true],
    [[A], '/redirect_uris/1', '/redirect_uris', true],
    [B, '/redirect_uris/1', '/redirect_uris', true],
    [undefined, '/redirect_uris/1', '/redirect_uris', true],
  ])('%j', (redirect_uris, pointer, mark, isGone) => {
    expect(findNote({ redirect_uris }, note)).toEqual({ pointer, mark, isGone });
  });

  it('follows a header with what is inside of it', () => {
    const value = { pointer: `${HEADERS}/1/header_value`, item: 'X-Trace' };
    expect(findNote(withHeaders('X-Trace'), value).pointer).toBe(`${HEADERS}/0/header_value`);
  });

  it('is the old one for a note that says nothing of its item', () => {
    expect(findNote({ redirect_uris: [] }, { pointer: '/redirect_uris/1' })).toEqual({
      pointer: '/redirect_uris/1',
      mark: '/redirect_uris/1',
      isGone: false,
    });
  });
});
