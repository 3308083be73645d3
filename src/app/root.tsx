import { type ReactNode, StrictMode } from 'react';
import { App } from './app';
import { Prerendered } from './prerendered';

/** All of the page. `isPrerendered` where its first drawing stands in the built page. */
export const root = (isPrerendered: boolean): ReactNode => (
  <StrictMode>
    <Prerendered value={isPrerendered}>
      <App />
    </Prerendered>
  </StrictMode>
);
