import type { SessionParts } from '../session/parts';
import type { DraftMessage } from './tabs';

const ANSWER_TIME = 500;

export type Presence = ReturnType<typeof createPresence>;

/** Knows which other tabs have the open draft open too. */
export function createPresence({ tabs, state, clock }: Pick<SessionParts, 'tabs' | 'state' | 'clock'>) {
  const others = new Set<string>();

  /** Asks the other tabs which of them have this draft open; a tab that doesn't answer in time is gone. */
  const greet = (draft: string): void => {
    others.clear();
    tabs.tell({ kind: 'hello', draft, page: tabs.page });
    clock.after(ANSWER_TIME, () => state.setState({ alsoOpen: others.size > 0 }));
  };

  return {
    greet,
    /** The open draft is another one from now on. */
    move: (before: string, after: string): void => {
      if (before !== after) tabs.tell({ kind: 'bye', draft: before, page: tabs.page });
      greet(after);
    },
    hear: (message: DraftMessage, draft: string): void => {
      const isSame = message.draft === draft;
      if (isSame && message.kind !== 'bye') others.add(message.page);
      else others.delete(message.page);
      // After a greeting, the count starts at none: only news counts until everyone has answered.
      if (others.size > 0 || message.kind === 'bye') state.setState({ alsoOpen: others.size > 0 });
      if (isSame && message.kind === 'hello') tabs.tell({ kind: 'here', draft, page: tabs.page });
    },
  };
}
