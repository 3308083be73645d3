import { fromPointer, toPointer, valueAt } from '../../lib/json/pointer';
import {
  validateQuickStart as checkQuickStart,
  type SchemaError,
  type Validator,
  validateManifest,
} from '../schema/generated/validate-manifest';
import type { Problem } from '../schema/problem';
import { fixesFor } from './fixes';
import { messageFor } from './messages';
import { createProblemCollector, type ProblemCollector } from './problem-collector';
import type { Violation } from './violation';

/**
 * Checks a parsed value against the schema of the manifest.
 * Gives the problems, in the schema's order, at most one for each place and cause; empty when the manifest is valid. Of very
 * many, the last ones are only counted (`ProblemCollector`). Never throws, whatever the value.
 */
export function validate(value: unknown): Problem[] {
  const collector = createProblemCollector();
  collectViolations(value, collector);
  return collector.problems();
}

/** The same for whoever has more to find in the document. */
export function collectViolations(value: unknown, collector: ProblemCollector): void {
  collect(validateManifest, value, collector);
}

/**
 * Checks the fields of the quick start form: `client_name`, and where they are not empty `description` and `endpoint`.
 * Pointers are `/client_name`, `/description` and `/endpoint`.
 */
export function validateQuickStart(fields: Readonly<Record<string, unknown>>): Problem[] {
  const filled = Object.entries(fields).filter(([key, value]) => value !== '' || key === 'client_name');
  const collector = createProblemCollector();
  collect(checkQuickStart, Object.fromEntries(filled), collector);
  return collector.problems();
}

function collect(check: Validator, value: unknown, collector: ProblemCollector): void {
  if (check(value)) return;
  let wrongType: string | undefined;
  for (const error of check.errors ?? []) {
    const { keyword, instancePath } = error;
    // A propertyNames error repeats what the error of the key's own rule says.
    if (error.propertyName !== undefined) continue;
    if (keyword === 'type') wrongType = instancePath;
    // What else is wrong with a value of the wrong type comes right behind: one cause is enough.
    else if (instancePath === wrongType) continue;
    collector.add(instancePath, keyOf(error), () => problemOf(violationOf(error, value), value));
  }
}

function keyOf({ keyword, params }: SchemaError): string | undefined {
  if (keyword === 'propertyNames') return String(params.propertyName);
  return keyword === 'required' ? String(params.missingProperty) : undefined;
}

const KEY_RULE = 'schema/format/manifest-key';

function violationOf(error: SchemaError, value: unknown): Violation {
  const { instancePath, keyword, params } = error;
  const path = fromPointer(instancePath);
  const key = keyOf(error);
  if (key !== undefined) {
    const name = keyword === 'propertyNames' ? 'key' : keyword;
    return { keyword: name, path: [...path, key], value: undefined };
  }
  return {
    keyword,
    path,
    value: valueAt(value, instancePath),
    ...(typeof params.format === 'string' && { format: params.format }),
    ...(typeof params.limit === 'number' && { limit: params.limit }),
  };
}

function problemOf(violation: Violation, root: unknown): Problem {
  const fixes = fixesFor(violation, root);
  return {
    severity: 'error',
    pointer: toPointer(violation.path),
    message: messageFor(violation),
    rule: ruleOf(violation),
    ...(fixes.length > 0 && { fixes }),
  };
}

function ruleOf({ keyword, format }: Violation): string {
  if (keyword === 'key') return KEY_RULE;
  return format ? `schema/format/${format}` : `schema/${keyword}`;
}
