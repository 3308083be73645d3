import { isObject } from '../../../lib/json/json-value';
import type { TextEdit } from '../../../lib/text/text-edit';
import type { History, Step } from '../../history';

// What the journal and a stored history say is outside data; see storage/checked-records.ts.

/** The latest time that a Date can hold, in milliseconds since 1970. */
const LAST_TIME = 8.64e15;

/** A time in milliseconds since 1970 that a Date can hold; undefined for anything else. */
export function readTime(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= LAST_TIME ? value : undefined;
}

/**
 * The steps of a history that fit the text: those next to it, up to the first on either side that can't be read or would
 * reach beyond the text.
 */
export function readHistory(record: unknown, text: string): History {
  const { past, future } = isObject(record) ? record : {};
  return {
    past: readSteps(asList(past).toReversed(), text.length, 'inverse').reverse(),
    future: readSteps(asList(future), text.length, 'edits'),
  };
}

function readSteps(records: readonly unknown[], length: number, way: 'edits' | 'inverse'): Step[] {
  const steps: Step[] = [];
  let left: number | undefined = length;
  for (const record of records) {
    const step = readStep(record);
    left = step && lengthAfter(left, step[way]);
    if (!step || left === undefined) break;
    steps.push(step);
  }
  return steps;
}

function readStep(record: unknown): Step | undefined {
  if (!isObject(record)) return undefined;
  const { label, at, joinKey } = record;
  const edits = readEdits(record.edits);
  const inverse = readEdits(record.inverse);
  if (!edits || !inverse) return undefined;
  return {
    ...{ label: textOr(label, 'Changed'), edits, inverse, at: readTime(at) ?? 0 },
    ...(typeof joinKey === 'string' ? { joinKey } : {}),
  };
}

/** A list of text edits; undefined where one of them is none. */
export function readEdits(value: unknown): TextEdit[] | undefined {
  const isEdit = (edit: unknown): edit is TextEdit =>
    isObject(edit) && isCount(edit.offset) && isCount(edit.length) && typeof edit.content === 'string';
  return Array.isArray(value) && value.every(isEdit) ? value : undefined;
}

/** How long a text of `length` is after edits; undefined where one reaches beyond its end. */
export function lengthAfter(length: number, edits: readonly TextEdit[]): number | undefined {
  let now = length;
  for (const edit of edits) {
    if (edit.offset + edit.length > now) return undefined;
    now += edit.content.length - edit.length;
  }
  return now;
}

/** A whole number that is not negative. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
/** A text, or what stands for one that is none. */
export const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
