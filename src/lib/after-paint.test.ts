import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('work is done once, after the paint', () => {
  const work = vi.fn();
  const { ask } = afterPaint(work);
  ask();
  ask();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('while somebody types it waits for a pause, but for no more than 300 milliseconds', () => {
  const work = vi.fn();
  const { ask } = afterPaint(work);
  for (let time = 0; time < 280; time += 80) {
    ask(true);
    vi.advanceTimersByTime(80);
    expect(work).toHaveBeenCalledTimes(time + 80 < 300 ? 0 : 1);
  }
  ask(true);
  vi.advanceTimersByTime(140);
  expect(work).toHaveBeenCalledTimes(2);
});

test('long work waits for the end of the typing', () => {
  const work = vi.fn();
  const { ask } = afterPaint(work);
  for (let key = 0; key < 10; key += 1) {
    ask(true, true);
    vi.advanceTimersByTime(200);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledTimes(1);
});

test('what is pressed does not move: work waits for the end of a press, for no more than a second', async () => {
  vi.stubGlobal('document', {});
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.resetModules();
  const work = vi.fn();
  const { ask } = (await import('./after-paint')).afterPaint(work);
  page.dispatchEvent(new Event('pointerdown'));
  ask();
  vi.advanceTimersByTime(200);
  expect(work).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('pointerup'));
  // The click comes before it.
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);

  page.dispatchEvent(new Event('pointerdown'));
  ask();
  vi.advanceTimersByTime(1_100);
  expect(work).toHaveBeenCalledTimes(2);
  // The end of that press never came; the next change does not wait for it.
  ask();
  vi.advanceTimersByTime(20);
  expect(work).toHaveBeenCalledTimes(3);
});
