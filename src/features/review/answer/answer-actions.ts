import type { ReactNode } from 'react';

/** What an answer needs of the app around it. */
export type AnswerActions = {
  /** Goes to the editor and the draft that is open. */
  onLeave: () => void;
  /** Both texts side by side. */
  sideBySide?: ((before: string, after: string) => ReactNode) | undefined;
};
