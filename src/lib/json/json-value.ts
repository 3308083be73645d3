/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON type of a parsed value, in the schema's words. */
export function jsonType(value: unknown): 'null' | 'array' | 'object' | 'string' | 'number' | 'boolean' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : 'null';
}

/**
 * Whether a control made for `type` can show `value`. An absent value fits everywhere; a text fits a number's box and
 * a number a text's, for there the person can see it and type over it.
 */
export function fitsType(value: unknown, type: string | undefined): boolean {
  if (value === undefined || type === undefined) return true;
  const actual = jsonType(value);
  if (type === 'string' || type === 'integer' || type === 'number') {
    return actual === 'string' || actual === 'number';
  }
  return actual === type;
}
