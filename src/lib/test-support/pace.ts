/** Seconds of the processor's time that a piece of work takes: other work on the machine must not decide an outcome. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const OBJECTS = JSON.stringify(Array.from({ length: 60_000 }, (_, at) => ({ a: at })));

/** Seconds that this machine takes just now to read and write 60,000 small objects, at the least of three times. */
function pace(): number {
  return Math.min(...[1, 2, 3].map(() => secondsOf(() => JSON.stringify(JSON.parse(OBJECTS)))));
}

let lastPace: number | undefined;

/**
 * What work costs, as a multiple of a fixed piece of work, so that a slow machine fails no test and a fast one lets nothing
 * through that grew too slow. Where it is over `limit` the work is done again, five times in all, and the least counts: other
 * work on the machine disturbs.
 */
export function cost(work: () => void, limit: number): number {
  lastPace ??= pace();
  let least = secondsOf(work) / lastPace;
  for (let run = 1; run < 5 && least > limit; run += 1) {
    lastPace = pace();
    least = Math.min(least, secondsOf(work) / lastPace);
  }
  return least;
}
