import { expect, type Page } from '@playwright/test';

/** What the page shows, hands out and has stored, at one moment. */
export interface State {
  /** The text that Copy JSON hands out: what all else is compared with. */
  text: string;
  /** The draft that this tab has open. */
  draft: string;
  /** The texts of all drafts in the database, by id. */
  stored: Record<string, string>;
  /** What does not agree, in sentences. */
  complaints: string[];
}

/** Waits until all agree, and gives the state; what still does not after some seconds fails the test. */
export async function agreed(page: Page): Promise<State> {
  const state = await page.evaluate(() => soak.agreed());
  expect(state.complaints).toEqual([]);
  return state;
}
