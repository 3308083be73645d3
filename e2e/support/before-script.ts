import type { Page } from '@playwright/test';
import { EditorDriver } from './driver';

/**
 * Holds the editor's code back until the function that this gives is called: what is seen until then is the page alone. `part`: another
 * part of the code, by the name of its file.
 */
export async function holdCode(page: Page, part = 'start-(?!offline)'): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(new RegExp(`/assets/${part}[^/]*\\.js$`), async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens a first visit whose code is held back. */
export async function openWithoutCode(page: Page): Promise<{ editor: EditorDriver; release: () => void }> {
  const release = await holdCode(page);
  await page.goto('./', { waitUntil: 'commit' });
  return { editor: new EditorDriver(page), release };
}

/** Waits until the editor's code has taken the page over. */
export async function untilAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('form-answers').length > 0);
}

/** Notes, from before the page's first character on, whether the template's form is ever to be seen, frame by frame. */
export async function watchForTemplate(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    const look = () => {
      const box = document.querySelector<HTMLInputElement>('[data-pointer="/client_name"] input');
      if (box?.value === 'App name' && box.checkVisibility())
        Object.assign(globalThis, { sawTemplate: true });
      requestAnimationFrame(look);
    };
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => 'sawTemplate' in globalThis);
}
