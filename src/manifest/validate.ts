import type { Breach } from './breach';
import {
  validateQuickStart as checkQuickStart,
  type SchemaError,
  type Validator,
  validateManifest,
} from './generated/validate-manifest';
import { messageFor } from './messages';
import { fromPointer, toPointer, valueAt } from './pointer';
import type { Problem } from './problem';
import { sortProblems } from './problem-order';
import { fixesFor } from './schema-fixes';

/**
 * Checks a parsed value against the schema of the manifest.
 * Gives all problems, in the schema's order, at most one for each place and cause; empty when the manifest is valid.
 * Never throws, whatever the value.
 */
export function validate(value: unknown): Problem[] {
  return problemsOf(validateManifest, value);
}

/**
 * Checks the fields of the quick start form: `client_name`, and where they are not empty `description` and `endpoint`.
 * Pointers are `/client_name`, `/description` and `/endpoint`.
 */
export function validateQuickStart(fields: Readonly<Record<string, unknown>>): Problem[] {
  const filled = Object.entries(fields).filter(([key, value]) => value !== '' || key === 'client_name');
  return problemsOf(checkQuickStart, Object.fromEntries(filled));
}

function problemsOf(check: Validator, value: unknown): Problem[] {
  if (check(value)) return [];
  // A propertyNames error repeats what the error of the key's own rule says.
  const breaches = (check.errors ?? [])
    .filter((error) => error.propertyName === undefined)
    .map((error) => breachOf(error, value));
  const wrongType = new Set(
    breaches.filter(({ keyword }) => keyword === 'type').map(({ path }) => toPointer(path)),
  );
  const problems = breaches.map(problemOf);
  return sortProblems(
    problems.filter(
      ({ pointer, rule }) => !wrongType.has(pointer) || rule === 'schema/type' || rule === KEY_RULE,
    ),
  );
}

const KEY_RULE = 'schema/format/manifest-key';

function breachOf({ instancePath, keyword, params }: SchemaError, value: unknown): Breach {
  const path = fromPointer(instancePath);
  if (keyword === 'propertyNames')
    return { keyword: 'key', path: [...path, String(params.propertyName)], value: undefined };
  if (keyword === 'required')
    return { keyword, path: [...path, String(params.missingProperty)], value: undefined };
  return {
    keyword,
    path,
    value: valueAt(value, instancePath),
    ...(typeof params.format === 'string' && { format: params.format }),
    ...(typeof params.limit === 'number' && { limit: params.limit }),
  };
}

function problemOf(breach: Breach): Problem {
  const fixes = fixesFor(breach);
  return {
    severity: 'error',
    pointer: toPointer(breach.path),
    message: messageFor(breach),
    rule: ruleOf(breach),
    ...(fixes.length > 0 && { fixes }),
  };
}

function ruleOf({ keyword, format }: Breach): string {
  if (keyword === 'key') return KEY_RULE;
  return format ? `schema/format/${format}` : `schema/${keyword}`;
}
