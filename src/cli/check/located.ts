import type { Parsed } from '../../lib/json/parse';
import { rangeOf } from '../../lib/json/places';
import type { TextPosition } from '../../lib/text/text-position';
import type { Problem } from '../../manifest/schema/problem';

/** A problem and where its key, or the item of a list, stands in the text. */
export type Located = TextPosition & { problem: Problem };

/** Finds the lines and columns of problems; of something that is missing, those of the nearest place around it. */
export function locate(text: string, parsed: Parsed, problems: readonly Problem[]): Located[] {
  if (!parsed.ok) {
    const { line, column } = parsed.problem;
    return problems.map((problem) => ({ problem, line, column }));
  }
  const starts = lineStarts(text);
  return problems.map((problem) => ({
    problem,
    ...positionIn(starts, rangeOf(text, problem.pointer)?.offset ?? 0),
  }));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** By halves: a text may have very many lines and problems. */
function positionIn(starts: readonly number[], offset: number): TextPosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
