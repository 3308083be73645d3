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

/** How many problems a list tells of, those included that it only counts. */
export function countProblems(problems: readonly { readonly count?: number }[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** How many of them are errors. */
export function countErrors(
  problems: readonly { readonly severity: Severity; readonly count?: number }[],
): number {
  return countProblems(problems.filter(({ severity }) => severity === 'error'));
}

/** The verdict in words, by the number of errors: "Valid", "1 problem", "4 problems". Only errors make a manifest invalid. */
export function verdictText(errors: number): string {
  if (errors === 0) return 'Valid';
  return errors === 1 ? '1 problem' : `${errors} problems`;
}
