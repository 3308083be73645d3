import { isWithin } from '../../lib/json/pointer';
import type { Fix, Problem } from '../../manifest/schema/problem';

/**
 * The fixes that can be made together: safe ones, one for each problem, none that touches a place which another has
 * changed already.
 */
export function safeFixes(problems: readonly Problem[]): { problem: Problem; fix: Fix }[] {
  const touched: string[] = [];
  return problems.flatMap((problem) => {
    const fix = problem.fixes?.find(({ safe }) => safe);
    if (!fix) return [];
    const places = fix.changes.flatMap((change) =>
      change.op === 'move' ? [change.pointer, change.to] : [change.pointer],
    );
    const meets = (place: string) =>
      touched.some((other) => isWithin(place, other) || isWithin(other, place));
    if (places.some(meets)) return [];
    touched.push(...places);
    return [{ problem, fix }];
  });
}
