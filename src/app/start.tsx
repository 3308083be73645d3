import type { ReactNode } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import { startDrafts } from '../document/drafts';
import { whenIdle } from '../lib/after-paint';
import { isLoadError } from '../ui/part/what-happened';
import { startTheme } from './commands/theme';
import { replayEarly } from './early/replay';
import { root } from './root';
import { keepPlace } from './same-place';

/** How the app gets into the page: `hydrate` takes over what stands there, at once; `render` puts it in its place. */
type Ways = {
  /** `onError` hears of what went wrong where the page was left as it stood. */
  hydrate: (app: ReactNode, onError: (error: unknown) => void) => void;
  render: (app: ReactNode) => void;
};

/**
 * Brings the page up. A first visit stands there already, and can be typed in; else the draft that was open last is opened, and the
 * app is drawn into the page.
 */
export async function start({ hydrate, render }: Ways): Promise<void> {
  // From here on the page answers itself.
  window.early?.stop();
  startTheme();
  keepPlace();
  if (document.documentElement.dataset.visit === 'first') {
    hydrate(root(true), report);
    performance.mark('form-answers');
    // On its way before anything else is done; where it does not arrive, its part says so.
    import('../features/json/json-pane').catch(() => {});
    void startDrafts(true);
    // Each change is journaled in its own tick, as any other.
    replayEarly();
  } else {
    await startDrafts();
    render(root(false));
    performance.mark('form-answers');
  }
  // Nobody waits for it; without it the page works as long as there is a network.
  whenIdle(() => import('./idle-start').then((part) => part.startIdle()).catch(() => {}));
}

/** A part whose code does not arrive says so in its own place. */
function report(error: unknown): void {
  if (!isLoadError(error instanceof Error ? error.cause : error)) reportError(error);
}
