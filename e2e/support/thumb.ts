import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** A phone that is held upright: the narrowest that many people have. */
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** CSS pixels that a target needs at least, by WCAG 2.2 (2.5.8). */
const LEAST = 24;

/** Taps what a thumb can hit: all of it on the screen, and large enough. */
export async function thumb(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await expect(target, `all of ${target} is on the screen`).toBeInViewport({ ratio: 1 });
  const box = await target.boundingBox();
  // A page that is too wide has a viewport as wide as itself.
  expect(box?.x, `${target} begins on the screen`).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0), `${target} ends on the screen`).toBeLessThanOrEqual(360);
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${target} is large enough`).toBeGreaterThanOrEqual(
    LEAST,
  );
  await target.tap();
}

/** Taps a text box and types in place of what stands there. */
export async function write(box: Locator, text: string): Promise<void> {
  await thumb(box);
  await box.fill(text);
}

/** Picks a command from the menu at the end of the header. */
export async function pick(page: Page, command: string): Promise<void> {
  await thumb(page.getByRole('button', { name: 'More', exact: true }));
  await thumb(page.getByRole('menuitem', { name: command, exact: true }));
}

/** Imports a file that is chosen on the phone. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await pick(page, 'Import');
  const dialog = page.getByRole('dialog');
  const choosing = page.waitForEvent('filechooser');
  await thumb(dialog.getByRole('button', { name: 'Choose a file' }));
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(dialog).toHaveCount(0);
}

/** Opens the share dialog, reads the link and closes the dialog. */
export async function sharedLink(page: Page): Promise<string> {
  await thumb(page.getByRole('button', { name: 'Share', exact: true }));
  const dialog = page.getByRole('dialog');
  const link = await dialog.getByRole('textbox', { name: 'Share link' }).inputValue();
  await nothingSticksOut(page);
  await thumb(dialog.getByRole('button', { name: 'Close', exact: true }));
  await expect(dialog).toHaveCount(0);
  return link;
}

/** Nothing of the page is wider than the screen, and no dialog, list or card has to be moved sideways to be read. */
export async function nothingSticksOut(page: Page): Promise<void> {
  // What is still on its way has no width yet.
  await expect(page.getByText(/^(Loading|Wird geladen) …$/)).toHaveCount(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'the width of all that the page shows').toBeLessThanOrEqual(360);
  const wider = await page.evaluate(() => {
    // Code is moved sideways, and so is the bar of the sections.
    const moves = (part: Element) =>
      /auto|scroll/.test(getComputedStyle(part).overflowX) && !part.matches('pre, textarea, nav');
    return [...document.querySelectorAll('body *')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((part) => part.matches('[role="dialog"]') || moves(part))
      .map((part) => `${part.scrollWidth} in ${part.clientWidth}: ${part.textContent?.slice(0, 80)}`);
  });
  expect(wider, 'what is wider than the place that it is in').toEqual([]);
}
