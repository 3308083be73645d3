import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** A phone that is held upright: the narrowest that many people have. */
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** CSS pixels that a target needs at least, by WCAG 2.2 (2.5.8). */
const LEAST = 24;

/** Taps what a thumb can hit: all of it between the edges of the screen, and large enough. */
export async function thumb(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
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

/** Nothing of the page is wider than the screen. */
export async function nothingSticksOut(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'the width of all that the page shows').toBeLessThanOrEqual(360);
}
