import type { Locator } from '@playwright/test';
import type { EditorDriver } from '../driver';

/** Looks at the page as it stands, in the state of this name. `part`, a selector, is what is new in it; else all of it is. */
export type Look = (state: string, part?: string) => Promise<void>;

/** Who walks, how each state is looked at, and what is imported to fill every section. */
export type Walk = { editor: EditorDriver; look: Look; manifest: string };

/** Opens everything that is folded away, what comes to light by it included. */
export async function openFolds(place: Locator): Promise<void> {
  const folds = place.locator('details:not([open])');
  for (let closed = await folds.count(); closed > 0; closed = await folds.count())
    await folds.evaluateAll((all) => {
      for (const fold of all) fold.setAttribute('open', '');
    });
}
