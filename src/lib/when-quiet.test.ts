import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from './when-quiet';

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, page[name].bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const touch = () => page.dispatchEvent(new Event('keydown'));

function asked() {
  const done: string[] = [];
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const prepare = () => {
    done.push('prepared');
    return arrived;
  };
  const forget = whenQuiet(prepare, () => done.push('run'));
  return { done, arrive, forget };
}

it('prepares in a pause of 1.2 seconds, and runs at once where nobody touches the page meanwhile', async () => {
  const { done, arrive } = asked();
  await vi.advanceTimersByTimeAsync(1_000);
  touch();
  await vi.advanceTimersByTimeAsync(1_100);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual(['prepared']);
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(['prepared', 'run']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['prepared', 'run']);
});

it('does not run in the middle of somebody typing, but in the next pause', async () => {
  const { done, arrive } = asked();
  await vi.advanceTimersByTimeAsync(1_200);
  touch();
  arrive();
  await vi.advanceTimersByTimeAsync(1_100);
  expect(done).not.toContain('run');
  touch();
  await vi.advanceTimersByTimeAsync(1_100);
  expect(done).not.toContain('run');
  await vi.advanceTimersByTimeAsync(100);
  expect(done.filter((one) => one === 'run')).toEqual(['run']);
});

it('is forgotten, also while it is prepared', async () => {
  const { done, arrive, forget } = asked();
  await vi.advanceTimersByTimeAsync(1_200);
  forget();
  arrive();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['prepared']);
});
