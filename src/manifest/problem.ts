/** A change that removes a problem: put `value` at the place that the JSON Pointer names. */
export type Fix = {
  /** What the button says, for example "Use https://". */
  readonly label: string;
  readonly pointer: string;
  readonly value: unknown;
};

export type Severity = 'error' | 'warning' | 'info';

/** One thing to mend in the manifest, from any producer: syntax, schema or advice. */
export type Problem = {
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) of the place; for a missing key, the pointer that the key would have. */
  readonly pointer: string;
  /** A sentence that says what to do. */
  readonly message: string;
  /** What found it, for example `schema/required` or `schema/format/https-url`. */
  readonly rule: string;
  readonly fixes?: readonly Fix[];
};
