/** Jobs of which only the last one started counts, so that a slow file does not replace what came after it. */
export type Latest = {
  /** Waits for a job and hands its result on, unless another was started or all were dropped meanwhile. */
  run: <T>(job: Promise<T>, take: (result: T) => void) => Promise<void>;
  /** Drops what is under way. */
  drop: () => void;
};

export function latestOnly(): Latest {
  let turn = 0;
  return {
    run: async (job, take) => {
      turn += 1;
      const own = turn;
      const result = await job;
      if (own === turn) take(result);
    },
    drop: () => {
      turn += 1;
    },
  };
}
