import { type ReactNode, StrictMode } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import { startDrafts } from '../document/drafts';
import { App } from './app';

/** Brings the page up: opens the draft that was open last, then `render` draws the app into the page. */
export async function start(render: (app: ReactNode) => void): Promise<void> {
  await startDrafts();
  render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
