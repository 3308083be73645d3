import * as words from '#words/features/files/repair';
import type { Repair } from '../../../manifest/import/repair';

/** What a search for a repair came to: a repair, none, or why none was looked for to the end. */
export type FoundRepair = { repair?: Repair; message?: string };

/** Milliseconds: manifests take a hundredth of it. jsonrepair takes quadratic time on long runs of quotes. */
export const LIMIT = 2_000;
/** UTF-16 characters of a text that is short enough to be repaired on the page itself, where workers are blocked. */
const SHORT = 10_000;

/**
 * Looks for a repair of broken JSON in a worker, so that no text holds the page up, and gives up after `LIMIT`. Where
 * there can be no worker, a short text is repaired all the same. Never rejects.
 * @param start makes the worker; may throw
 */
export async function findRepair(
  broken: string,
  start: () => Worker,
  signal: AbortSignal,
): Promise<FoundRepair> {
  const answer = await askWorker(broken, start, signal);
  if (answer !== 'blocked') return answer;
  if (broken.length > SHORT) return { message: words.isBlocked };
  try {
    return found((await import('../../../manifest/import/repair')).proposeRepair(broken));
  } catch {
    return {};
  }
}

const found = (repair: Repair | undefined): FoundRepair => (repair ? { repair } : {});

function askWorker(
  broken: string,
  start: () => Worker,
  signal: AbortSignal,
): Promise<FoundRepair | 'blocked'> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      return resolve('blocked');
    }
    const end = (outcome: FoundRepair | 'blocked') => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ message: words.tookTooLong }), LIMIT);
    signal.addEventListener('abort', () => end({}));
    worker.onmessage = ({ data }: MessageEvent<Repair | undefined>) => end(found(data));
    // A worker that the browser blocks, or whose code does not arrive.
    worker.onerror = (event) => {
      event.preventDefault();
      end('blocked');
    };
    worker.postMessage(broken);
  });
}
