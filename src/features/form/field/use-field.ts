import type { FieldPathId, FieldProps, FormContextType, RJSFSchema } from '@rjsf/utils';
import { useShallow } from 'zustand/shallow';
import { isTold } from '../../../document/attention';
import { useAttention, useDocument } from '../../../document/document';
import { useProblems } from '../../../document/problems';
import { isWithin, toPointer, valueAt } from '../../../lib/json/pointer';
import { literalAt } from '../../../lib/json/tree';
import type { Problem } from '../../../manifest/schema/problem';
import type { JsonSchema } from '../../../manifest/schema/schema';

/** What every field of a section's form can reach: where in the document the form's object stands. */
export type FormPlace = FormContextType & { base: string };

/** What RJSF hands to a field of ours; it renders the structure, the values come from the document. */
export type ManifestFieldProps = FieldProps<unknown, RJSFSchema, FormPlace>;

/** The pointer of a field, from the place that RJSF gives it in the section's form. */
export function pointerOf(field: { fieldPathId: FieldPathId; registry: { formContext: FormPlace } }): string {
  return field.registry.formContext.base + toPointer(field.fieldPathId.path);
}

/** RJSF's schema type says `any` in many places; ours says what the manifest's schema uses. */
export function schemaOf(field: { schema: RJSFSchema }): JsonSchema {
  return field.schema as unknown as JsonSchema;
}

/** The value at a pointer in the open document; the field is drawn again only when it changes. */
export function useValue(pointer: string): unknown {
  return useOfValue(pointer, (value) => value);
}

/** One fact of the value at a pointer, such as its length: who needs no more is not drawn for what changes inside. */
export function useOfValue<T>(pointer: string, fact: (value: unknown) => T): T {
  return useDocument((state) => fact(valueAt(state.value, pointer)));
}

/** What a box shows of the value at a pointer: a text as it is, a number in the digits that stand in the document. */
export function useShownText(pointer: string): string {
  return useDocument((state) => {
    const value = valueAt(state.value, pointer);
    if (typeof value === 'number') return literalAt(state.goodText, pointer) ?? String(value);
    return value === undefined ? '' : String(value);
  });
}

/**
 * The problems that are told at one place (`isTold`). A checklist shows those of its items too, for its rows have no frames of
 * their own.
 */
export function useShownProblems(pointer: string, withItems = false): readonly Problem[] {
  const problems = useProblems(
    useShallow((all) => (withItems ? problemsWithin(all, pointer) : problemsAt(all, pointer))),
  );
  return useAttention(useShallow((state) => problems.filter((problem) => isTold(state, problem))));
}

/** The ids of what describes a field's control: its help, and its problems where some are shown. */
export function descriptionOf(pointer: string, problems: readonly Problem[]): string {
  const ids = fieldIds(pointer);
  return problems.length > 0 ? `${ids.help} ${ids.problems}` : ids.help;
}

/** Whether one of the problems is an error, which is what makes a value invalid. */
export const hasError = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const NONE: readonly Problem[] = [];
const indexes = new WeakMap<readonly Problem[], Map<string, Problem[]>>();

// One index for each list of problems: some hundred fields ask at every keystroke.
function problemsAt(problems: readonly Problem[], pointer: string): readonly Problem[] {
  let index = indexes.get(problems);
  if (!index) {
    index = new Map();
    for (const problem of problems) {
      const there = index.get(problem.pointer);
      if (there) there.push(problem);
      else index.set(problem.pointer, [problem]);
    }
    indexes.set(problems, index);
  }
  return index.get(pointer) ?? NONE;
}

function problemsWithin(problems: readonly Problem[], pointer: string): readonly Problem[] {
  return problems.filter((problem) => isWithin(problem.pointer, pointer));
}

/** The ids that tie a field's control to its label, help and problems. */
export function fieldIds(pointer: string): {
  control: string;
  label: string;
  help: string;
  problems: string;
} {
  const stem = `field${pointer.replaceAll(/[^\w-]/g, '-')}`;
  return { control: stem, label: `${stem}-label`, help: `${stem}-help`, problems: `${stem}-problems` };
}
