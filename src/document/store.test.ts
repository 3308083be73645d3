import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from './store';

describe('the document', () => {
  it('undo then redo is the identity for any texts, and goTo reaches every one of them', () => {
    const text = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (start, texts) => {
        const document = createDocument(start.toWellFormed());
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
    const document = createDocument('{}');
    document.change({ text: '{"a":1}', origin: 'json', label: 'Typed' });
    const { history } = document.store.getState();
    document.change({ text: '[]', origin: 'open', label: 'Opened' });
    expect(document.undo()).toBeUndefined();
    document.change({ text: '{"a":1}', origin: 'follow', label: 'Followed', history });
    expect(document.undo()).toBe('Typed');
    expect(document.store.getState().text).toBe('{}');
  });

  it('goTo stops at either end', () => {
    const document = createDocument('1');
    document.change({ text: '2', origin: 'json', label: 'Typed' });
    document.goTo(-3);
    expect(document.store.getState().text).toBe('1');
    document.goTo(99);
    expect(document.store.getState().text).toBe('2');
  });
});
