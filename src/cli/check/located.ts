import type { Parsed } from '../../lib/json/parse';
import { lineOf, lineStarts, rangeOf } from '../../lib/json/places';
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
  return problems.map((problem) => {
    const offset = rangeOf(text, problem.pointer)?.offset ?? 0;
    const line = lineOf(starts, offset);
    return { problem, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  });
}
