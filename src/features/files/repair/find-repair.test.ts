import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { proposeRepair } from '../../../manifest/import/repair';
import { findRepair, LIMIT } from './find-repair';

/** A worker as the page sees it: `answer` is what it does with a text. */
class TestWorker {
  static ended = 0;
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: { preventDefault: () => void }) => void;
  constructor(readonly answer: (worker: TestWorker, text: string) => void) {}
  postMessage(text: string) {
    this.answer(this, text);
  }
  terminate() {
    TestWorker.ended += 1;
  }
}
const starts = (answer: TestWorker['answer']) => () => new TestWorker(answer) as unknown as Worker;
const never = new AbortController().signal;
const BROKEN = '{"client_name": "x",}';

beforeEach(() => {
  vi.useFakeTimers();
  TestWorker.ended = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes the repair of the worker, and ends it', async () => {
  const worker = starts((self, text) => self.onmessage?.({ data: proposeRepair(text) }));
  expect(await findRepair(BROKEN, worker, never)).toEqual({
    repair: { text: '{"client_name": "x"}', repairs: ['1 comma'] },
  });
  expect(TestWorker.ended).toBe(1);
});

it('gives up on a worker that takes too long, ends it and says so', async () => {
  const search = findRepair(
    BROKEN,
    starts(() => undefined),
    never,
  );
  await vi.advanceTimersByTimeAsync(LIMIT);
  expect(await search).toEqual({ message: expect.stringContaining('took too long') });
  expect(TestWorker.ended).toBe(1);
});

it('ends the worker when nobody waits any more', async () => {
  const waiting = new AbortController();
  const search = findRepair(
    BROKEN,
    starts(() => undefined),
    waiting.signal,
  );
  waiting.abort();
  expect(await search).toEqual({});
  expect(TestWorker.ended).toBe(1);
});

it.each<[what: string, start: () => Worker]>([
  [
    'throws',
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  ],
  ['fails', starts((self) => self.onerror?.({ preventDefault: () => undefined }))],
])('where a worker %s, repairs a short text all the same and says so of a long one', async (_, start) => {
  expect(await findRepair(BROKEN, start, never)).toMatchObject({ repair: { text: '{"client_name": "x"}' } });
  expect(await findRepair(BROKEN + ' '.repeat(20_000), start, never)).toEqual({
    message: expect.stringContaining('blocks background work'),
  });
});
