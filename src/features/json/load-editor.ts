import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useDocument } from '../../document/document';
import { whenIdle } from '../../lib/after-paint';
import { whenQuiet } from '../../lib/when-quiet';
import type { CodeEvents, CodeHandle } from './view-handle';

export type CreateCodeEditor = (host: HTMLElement, events: CodeEvents) => CodeHandle;
export type EditorState =
  | { status: 'loading' }
  /** On a touch screen alone: the code editor has no touch, so the text is shown, selected and copied as it is. */
  | { status: 'none' }
  | { status: 'ready'; create: CreateCodeEditor }
  | { status: 'failed' };

/** In UTF-16 characters. */
const LONG = 60_000;

let loaded: CreateCodeEditor | undefined;

type EditorModule = {
  state: EditorState;
  /** Loads at once: somebody turns to the pane. */
  ask: () => void;
  /** For an editor that was loaded and could not start. */
  giveUp: () => void;
};

/**
 * Loads the code editor once the page is left alone for a moment, and says how that stands: it is five times the rest of the page,
 * and who is typing in the form needs the machine, also for starting it. A long text does not wait: the plain view draws all of it at each key.
 */
export function useEditorModule(): EditorModule {
  // The built page knows no screen: there the code editor is still to come.
  const isTouch = useSyncExternalStore(never, isTouchOnly, () => false);
  const [known, setState] = useState<EditorState>(() =>
    loaded ? { status: 'ready', create: loaded } : { status: 'loading' },
  );
  const state: EditorState = isTouch ? NONE : known;
  const fetchIt = useCallback(async () => {
    try {
      loaded ??= (await import('./editor/create-editor')).createCodeEditor;
    } catch {
      setState({ status: 'failed' });
    }
  }, []);
  const show = useCallback(() => {
    if (loaded) setState({ status: 'ready', create: loaded });
  }, []);
  const load = useCallback(() => fetchIt().then(show), [fetchIt, show]);
  const isLong = useDocument(({ text }) => text.length > LONG);
  const isLoading = state.status === 'loading';
  useEffect(() => {
    if (isLoading) return isLong ? whenIdle(load) : whenQuiet(fetchIt, show);
  }, [load, fetchIt, show, isLong, isLoading]);
  const ask = () => {
    if (isLoading) void load();
  };
  return { state, ask, giveUp: () => setState({ status: 'failed' }) };
}

const NONE: EditorState = { status: 'none' };
const never = () => () => {};

const isTouchOnly = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
