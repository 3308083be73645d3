import { beforeEach, describe, expect, it } from 'vitest';
import { attention, visit } from './attention';
import { manifestDocument } from './document';
import { replaceDocument } from './replace-document';

const { store } = manifestDocument;
const textNow = () => store.getState().text;
const replace = (text: string) => replaceDocument({ text, origin: 'import', label: 'Import a.json' });

describe('replaceDocument', () => {
  beforeEach(() => {
    manifestDocument.change({ text: '{"client_name":"before"}', origin: 'open', label: 'Opened' });
  });

  it('is one undoable step and forgets what was visited', () => {
    visit('/client_name');
    replace('{\r\n\t"n": 12345678901234567890}');
    expect(textNow()).toBe('{\r\n\t"n": 12345678901234567890}');
    expect(attention.getState().visited.size).toBe(0);
    expect(manifestDocument.undo()).toBe('Import a.json');
    expect(textNow()).toBe('{"client_name":"before"}');
  });

  it('leads back to the document before, also after later changes, which redo brings again', () => {
    const goBack = replace('{"client_name":"imported"}');
    manifestDocument.edit([{ op: 'set', pointer: '/enabled', value: true }], 'enabled');
    goBack?.();
    expect(textNow()).toBe('{"client_name":"before"}');
    expect(store.getState().history.future).toHaveLength(2);
    goBack?.();
    expect(textNow()).toBe('{"client_name":"before"}');
  });

  it('has no way back where nothing changed', () => {
    manifestDocument.edit([{ op: 'set', pointer: '/enabled', value: true }], 'enabled');
    expect(replace(textNow())).toBeUndefined();
    expect(store.getState().history.past).toHaveLength(1);
  });
});
