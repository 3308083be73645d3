export interface Pauses {
  /** Ends the pauses that the page makes, in their order: nobody has to wait for them. */
  passPauses(): void;
}

/** Runs in each page before its own code, and after `installReader`: makes `soak.passPauses`. */
export function installPauses(): void {
  const SHORTEST_PAUSE = 20;
  /** What is longer is no pause but a limit, which a busy machine needs as it is. */
  const LONGEST_PAUSE = 1_500;
  const { setTimeout: wait, clearTimeout: stop } = window;
  const pauses = new Map<number, { due: number; end: () => void }>();

  const waitOrPause = (run: TimerHandler, time = 0, ...rest: unknown[]): number => {
    if (typeof run !== 'function' || time < SHORTEST_PAUSE || time > LONGEST_PAUSE)
      return wait(run, time, ...rest);
    const end = () => {
      forget(id);
      run(...rest);
    };
    const id = wait(end, time);
    pauses.set(id, { due: performance.now() + time, end });
    return id;
  };
  const forget = (id = 0) => {
    pauses.delete(id);
    stop(id);
  };

  Object.assign(globalThis, { setTimeout: waitOrPause, clearTimeout: forget });
  Object.assign(globalThis.soak, {
    passPauses() {
      const inOrder = [...pauses].sort(([, one], [, other]) => one.due - other.due);
      // One that ends may call off another.
      for (const [id, { end }] of inOrder) if (pauses.has(id)) end();
    },
  } satisfies Pauses);
}
