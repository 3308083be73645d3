import { type ReactNode, StrictMode } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import { startDrafts } from '../document/drafts';
import { whenIdle } from '../lib/after-paint';
import { App } from './app';
import { startTheme } from './commands/theme';
import { keepPlace } from './same-place';

/** Brings the page up: opens the draft that was open last, then `render` draws the app into the page. */
export async function start(render: (app: ReactNode) => void): Promise<void> {
  startTheme();
  keepPlace();
  await startDrafts();
  render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  // Nobody waits for it; without it the page works as long as there is a network.
  whenIdle(() => import('./offline/start-offline').then((part) => part.startOffline()).catch(() => {}));
}
