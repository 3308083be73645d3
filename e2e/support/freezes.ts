import type { Page } from '@playwright/test';

/** Milliseconds that an ordinary machine takes for the fixed piece of work below. */
const ORDINARY = 15;

type Watched = { longestTask: number };

/** From now on each page notes its longest task; also of those that it has yet to load. */
export async function watchFreezes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = { longestTask: 0 };
    Object.assign(globalThis, watched);
    new PerformanceObserver((list) => {
      const state = globalThis as unknown as typeof watched;
      for (const { duration } of list.getEntries()) state.longestTask = Math.max(state.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The longest that the page stood still since it was asked last, in milliseconds, the drawing of what is there now included. */
export function longestFreeze(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let at = 0; at < 2; at += 1) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    const state = globalThis as unknown as Watched;
    const { longestTask } = state;
    state.longestTask = 0;
    return longestTask;
  });
}

/** So many milliseconds of an ordinary machine, in those of this one as it is just now, with what else it does; never fewer. */
export async function paced(page: Page, milliseconds: number): Promise<number> {
  const pace = await page.evaluate(() => {
    const text = JSON.stringify(Array.from({ length: 60_000 }, (_, a) => ({ a })));
    const start = performance.now();
    for (let round = 0; round < 5; round += 1) JSON.stringify(JSON.parse(text));
    return (performance.now() - start) / 5;
  });
  return Math.max(milliseconds, (milliseconds * pace) / ORDINARY);
}
