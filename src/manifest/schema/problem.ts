import * as words from '#words/manifest/schema/sections';
import type { Change } from '../../lib/json/edit';

/** What removes a problem: changes of the document that are made as one step. */
export type Fix = {
  /** What the button says, for example "Use https://". */
  readonly label: string;
  readonly changes: readonly Change[];
  /** Set where nothing that was meant can get lost, so that it may be made together with others. */
  readonly safe?: true;
};

export type Severity = 'error' | 'warning' | 'info';

/** What people read for a severity, on the screen, in `rules.html` and in sums. Programs, and the lines of `check`, have its id. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = words.severities;

/** One thing to correct in the manifest, from any producer: syntax, schema or advice. */
export type Problem = {
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) of the place; for a missing key, the pointer that the key would have. */
  readonly pointer: string;
  /** A sentence that says what to do. */
  readonly message: string;
  /** What found it, for example `schema/required` or `schema/format/https-url`. */
  readonly rule: string;
  readonly fixes?: readonly Fix[];
  /** How many problems this one stands for; 1 where it is missing. */
  readonly count?: number;
};

/** Rules of this family find values that are still to be filled in; they are told apart from other warnings. */
const PLACEHOLDER_FAMILY = 'placeholder/';

/** How many problems there are of each severity. Values that are still to be filled in count by themselves. */
export type ProblemCounts = Readonly<Record<Severity | 'toFill', number>>;

export const NO_PROBLEMS: ProblemCounts = { error: 0, toFill: 0, warning: 0, info: 0 };

type Countable = Pick<Problem, 'severity' | 'rule' | 'count'>;

/** How many problems a list tells of, those included that it only counts. */
export function countProblems(problems: readonly Pick<Problem, 'count'>[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** The problems of a list by severity. */
export function countsOf(problems: readonly Countable[]): ProblemCounts {
  const counts = { error: 0, warning: 0, info: 0, toFill: 0 };
  for (const problem of problems) counts[kindOf(problem)] += problem.count ?? 1;
  return counts;
}

/** The severity of a problem, or `toFill` for a value that is still to be filled in. */
export function kindOf({ severity, rule }: Pick<Problem, 'severity' | 'rule'>): Severity | 'toFill' {
  return rule.startsWith(PLACEHOLDER_FAMILY) && severity !== 'error' ? 'toFill' : severity;
}

/** How many errors a list tells of. */
export function countErrors(problems: readonly Pick<Problem, 'severity' | 'count'>[]): number {
  return countProblems(problems.filter(({ severity }) => severity === 'error'));
}

/** Counts in words, the gravest first: "2 problems, 1 warning"; empty where all are 0. Errors are what is called problems. */
export function countsInWords({ error, toFill, warning, info }: ProblemCounts): string {
  return [
    error > 0 && words.problems(error),
    toFill > 0 && words.valuesToFillIn(toFill),
    warning > 0 && words.warnings(warning),
    info > 0 && words.hints(info),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The verdict in words: "Valid", "Valid, 3 warnings", "2 problems, 1 hint". Only errors make a manifest invalid. */
export function verdictText(counts: ProblemCounts): string {
  const told = countsInWords(counts);
  if (counts.error > 0) return told;
  return told ? words.validBut(told) : words.valid;
}
