import { useCallback, useEffect, useState } from 'react';
import type { CodeEvents, CodeHandle } from './view-handle';

export type CreateCodeEditor = (host: HTMLElement, events: CodeEvents) => CodeHandle;
export type EditorState =
  | { status: 'loading' }
  | { status: 'ready'; create: CreateCodeEditor }
  | { status: 'failed' };

/** Milliseconds that a busy page may keep the code editor waiting. */
const LATEST = 2_000;

let loaded: CreateCodeEditor | undefined;

/**
 * Loads the code editor once the page has nothing better to do, and says how that stands. `tryAgain` loads at once;
 * `giveUp` is for an editor that was loaded and could not start.
 */
export function useEditorModule(): { state: EditorState; tryAgain: () => void; giveUp: () => void } {
  const [state, setState] = useState<EditorState>(() =>
    loaded ? { status: 'ready', create: loaded } : { status: 'loading' },
  );
  const load = useCallback(async () => {
    try {
      loaded ??= (await import('./editor/create-editor')).createCodeEditor;
      setState({ status: 'ready', create: loaded });
    } catch {
      setState({ status: 'failed' });
    }
  }, []);
  useEffect(() => whenIdle(load), [load]);
  const tryAgain = async () => {
    setState({ status: 'loading' });
    await reviveStyles();
    await load();
  };
  return { state, tryAgain, giveUp: () => setState({ status: 'failed' }) };
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work, { timeout: LATEST });
  return () => cancelIdleCallback(request);
}

/** Asks again for style sheets that did not arrive: Vite asks for each only once. */
async function reviveStyles(): Promise<void> {
  const missing = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => !hasRules(link.sheet),
  );
  await Promise.all(
    missing.map((link) => {
      const again = link.cloneNode() as HTMLLinkElement;
      return new Promise((settle) => {
        again.onload = again.onerror = settle;
        link.replaceWith(again);
      });
    }),
  );
}

// A sheet that failed to load is there all the same, but empty or closed to reading.
function hasRules(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
