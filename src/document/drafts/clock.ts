/** The time and its timers, handed in so that a test can hold them. Milliseconds. */
export type Clock = {
  now(): number;
  /** Runs something later. Returns how to call it off. */
  after(time: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (time, run) => {
    const timer = setTimeout(run, time);
    return () => clearTimeout(timer);
  },
};

/** What `working` resolves to, or a rejection with `late()` when that takes more than `time` milliseconds. */
export function within<T>(clock: Clock, working: Promise<T>, time: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let callOff = clock.after(time, () => {
      // After a sleep, timers and answers are due at once: the answer gets its turn.
      callOff = clock.after(0, () => reject(late()));
    });
    working.then(resolve, reject).finally(() => callOff());
  });
}

/** Resolves after `time` milliseconds. */
export const pause = (clock: Clock, time: number): Promise<void> =>
  new Promise((resolve) => {
    clock.after(time, resolve);
  });
