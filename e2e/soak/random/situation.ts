import type { Page } from '@playwright/test';
import type { EditorDriver } from '../../support/driver';

export type Random = (below: number) => number;

/** What an action leaves behind: in which draft, and with which text, as far as it can be told beforehand. */
export interface Outcome {
  page?: Page;
  /** `same or before`: undo behind the first step of a draft that was just made leads back to the one before;
   * `new or same`: a template that nobody has touched makes room for what is opened. */
  draft: 'same' | 'new' | 'new or same' | 'known' | 'same or before';
  text?: string;
  /** The text of the draft that undo led away from, behind its last step. */
  left?: string | undefined;
}

/** What an action may look at. */
export interface Situation {
  page: Page;
  editor: EditorDriver;
  random: Random;
  /** The document before the action. */
  text: string;
  drafts: number;
  /** Ends the page's process and opens the editor again. */
  kill: () => Promise<Page>;
}

export type Action = (situation: Situation) => Promise<Outcome | undefined>;

/** How often an action is taken, in parts of all; what it does; and how. */
export type Weighted = readonly [weight: number, name: string, action: Action];

export const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
