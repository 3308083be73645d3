import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../manifest/check/check';
import { createDocument } from './store';

describe('the document', () => {
  it('undo then redo is the identity for any texts, and goTo reaches every one of them', () => {
    const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (start, texts) => {
        const document = createDocument(start.replace(/\p{Surrogate}/gu, '\uFFFD'), check);
        const shown = () => document.store.getState().text;
        const seen = [shown()];
        for (const next of texts) {
          document.change({ text: next, origin: 'json', label: 'Typed' });
          if (shown() !== seen.at(-1)) seen.push(shown());
        }
        for (let step = seen.length - 1; step > 0; step -= 1) {
          const after = document.store.getState();
          document.undo();
          expect(shown()).toBe(seen[step - 1]);
          document.redo();
          expect(shown()).toBe(seen[step]);
          // A text that does not parse shows the value of the last one that did.
          if (after.parsed.ok) expect(document.store.getState().value).toEqual(after.value);
          document.undo();
        }
        for (const [step, wanted] of [...seen.entries()].reverse()) {
          document.goTo(step);
          expect(shown()).toBe(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes another history along when it opens or follows, and none where there is none', () => {
    const document = createDocument('{}', check);
    document.change({ text: '{"a":1}', origin: 'json', label: 'Typed' });
    const { history } = document.store.getState();
    document.change({ text: '[]', origin: 'open', label: 'Opened' });
    expect(document.undo()).toBeUndefined();
    document.change({ text: '{"a":1}', origin: 'follow', label: 'Followed', history });
    expect(document.undo()).toBe('Typed');
    expect(document.store.getState().text).toBe('{}');
  });

  it('goTo stops at either end', () => {
    const document = createDocument('1', check);
    document.change({ text: '2', origin: 'json', label: 'Typed' });
    document.goTo(-3);
    expect(document.store.getState().text).toBe('1');
    document.goTo(99);
    expect(document.store.getState().text).toBe('2');
  });
});

describe('a fix', () => {
  it('makes all its changes as one step, called by the key that it changes where that is one', () => {
    const text = '{"goals": "url", "a": 1}';
    const document = createDocument(text, check);
    document.fix({
      label: 'Rename to "goal"',
      changes: [
        { op: 'rename', pointer: '/goals', key: 'goal' },
        { op: 'set', pointer: '/goal', value: ['url'] },
      ],
    });
    expect(document.store.getState().text).toBe('{"goal": ["url"], "a": 1}');
    expect(document.store.getState().lastChange).toMatchObject({ origin: 'fix', label: 'Rename to "goal"' });
    expect(document.undo()).toBe('Rename to "goal"');
    expect(document.store.getState().text).toBe(text);
    document.fix({ label: 'Remove it', changes: [{ op: 'remove', pointer: '/a' }] });
    expect(document.undo()).toBe('a: Remove it');
  });
});

describe('a draft whose text is broken', () => {
  const broken = '{"client_name": "Precious"';
  const edits = [{ offset: 26, length: 1, content: '' }];
  const inverse = [{ offset: 26, length: 0, content: '}' }];
  const history = { past: [{ label: 'JSON edited', edits, inverse, at: 0 }], future: [] };

  it('is opened with its own last good text, never with that of the draft before', () => {
    const document = createDocument('{"client_name": "Other"}', check);
    document.change({ text: broken, origin: 'open', label: 'Opened', history });
    expect(document.store.getState()).toMatchObject({
      value: { client_name: 'Precious' },
      goodText: '{"client_name": "Precious"}',
    });
  });

  it('has none where its history is not known yet, and gets it with the history', () => {
    const document = createDocument('{"client_name": "Other"}', check);
    document.change({ text: broken, origin: 'open', label: 'Opened' });
    expect(document.store.getState()).toMatchObject({ value: undefined, goodText: '' });
    document.setHistory(history);
    expect(document.store.getState().goodText).toBe('{"client_name": "Precious"}');
  });
});
