/** One step from a sequence to another: an item of both, of the old one only, or of the new one only. */
export type Difference<T> =
  | { kind: 'same'; before: T; after: T }
  | { kind: 'out'; before: T }
  | { kind: 'in'; after: T };

/** Above this many comparisons the changed middle counts as replaced as a whole. */
const MAX_COMPARISONS = 4_000_000;

/** The shortest way from one sequence to another; what goes out stands before what comes in. */
export function diffSequences<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): Difference<T>[] {
  const same = (a: number, b: number) => isSame(before[a] as T, after[b] as T);
  let start = 0;
  while (start < before.length && start < after.length && same(start, start)) start += 1;
  let endA = before.length;
  let endB = after.length;
  while (endA > start && endB > start && same(endA - 1, endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const kept = (a: number, b: number): Difference<T> => ({
    kind: 'same',
    before: before[a] as T,
    after: after[b] as T,
  });
  const head = before.slice(0, start).map((_, index) => kept(index, index));
  const tail = before.slice(endA).map((_, index) => kept(endA + index, endB + index));
  return [...head, ...middle(before.slice(start, endA), after.slice(start, endB), isSame), ...tail];
}

function middle<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (a: T, b: T) => boolean,
): Difference<T>[] {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const isTooLarge = rows * columns > MAX_COMPARISONS;
  // lengths[a * columns + b]: how much the rests from a and from b have in common at most.
  const lengths = new Uint32Array(isTooLarge ? 0 : rows * columns);
  const common = (a: number, b: number): number => lengths[a * columns + b] ?? 0;
  if (!isTooLarge) {
    for (let a = before.length - 1; a >= 0; a -= 1)
      for (let b = after.length - 1; b >= 0; b -= 1)
        lengths[a * columns + b] = isSame(before[a] as T, after[b] as T)
          ? common(a + 1, b + 1) + 1
          : Math.max(common(a + 1, b), common(a, b + 1));
  }
  const steps: Difference<T>[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const hasBoth = a < before.length && b < after.length;
    if (hasBoth && !isTooLarge && isSame(before[a] as T, after[b] as T)) {
      steps.push({ kind: 'same', before: before[a++] as T, after: after[b++] as T });
    } else if (a < before.length && (b >= after.length || common(a + 1, b) >= common(a, b + 1))) {
      steps.push({ kind: 'out', before: before[a++] as T });
    } else {
      steps.push({ kind: 'in', after: after[b++] as T });
    }
  }
  return steps;
}
