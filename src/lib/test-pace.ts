/** Seconds of the processor's time that a piece of work takes: other work on the machine must not decide an outcome. */
export function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const OBJECTS = JSON.stringify(Array.from({ length: 60_000 }, (_, at) => ({ a: at })));

/**
 * Seconds that this machine takes just now to read and write 60,000 small objects, at the least of three times. A limit is a
 * multiple of it, so that a slow machine does not fail a test, nor a fast one let a step through that grew too slow.
 */
export function pace(): number {
  return Math.min(...[1, 2, 3].map(() => secondsOf(() => JSON.stringify(JSON.parse(OBJECTS)))));
}
