import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { afterPaint } from '../lib/after-paint';
import { manifestDocument } from './document';
import { type DocumentState, LONG_TEXT } from './store';

const { store } = manifestDocument;

const settled = createStore<{ document: DocumentState }>(() => ({ document: store.getState() }));

const follow = afterPaint(() => settled.setState({ document: store.getState() }));

store.subscribe(({ text, lastChange: { origin, isTyped } }) => {
  follow.ask(isTyped, text.length > LONG_TEXT);
  // Another document is shown as a whole: nothing on the page may still tell of the one before.
  if (origin === 'open') follow.now();
});

/**
 * Follows a part of the open document as `useDocument` does, but after the paint and at most 300 milliseconds late, in a long text
 * half a second after the last key: for all that is
 * neither the field nor its lines in the JSON, so that a key press does not wait for it.
 */
export function useSettled<T>(select: (state: DocumentState) => T): T {
  return useStore(settled, ({ document }) => select(document));
}
