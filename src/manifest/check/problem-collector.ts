import * as words from '#words/manifest/check';
import { childPointer } from '../../lib/json/pointer';
import type { Problem } from '../schema/problem';
import { type SectionId, sectionOf } from '../schema/sections';
import { sortProblems } from './sort-problems';

/** The most errors of a document that are told one by one. */
export const MAX_LISTED = 1_000;

/**
 * Collects the errors of one document. A hostile one has hundreds of thousands: those beyond `MAX_LISTED` are not put in words,
 * only counted. For each section of the manifest one more problem then stands at the first place that was left out.
 */
export type ProblemCollector = {
  /** An error at a place, or at `key` of it; `tell` is called only where it is told. */
  add: (place: string, key: string | undefined, tell: () => Problem) => void;
  /** All as problems: those told in the order of the schema, then those that count the others. */
  problems: () => Problem[];
};

export function createProblemCollector(): ProblemCollector {
  const told: Problem[] = [];
  const sections = new Map<string, SectionId | undefined>();
  const leftOut = new Map<SectionId | undefined, { pointer: string; count: number }>();
  const count = (place: string, key: string | undefined) => {
    const steps = firstSteps(place, key);
    if (!sections.has(steps)) sections.set(steps, sectionOf(steps)?.id);
    const section = sections.get(steps);
    const group = leftOut.get(section);
    if (group) group.count += 1;
    else leftOut.set(section, { pointer: pointerOf(place, key), count: 1 });
  };
  return {
    add: (place, key, tell) => {
      if (told.length < MAX_LISTED) told.push(tell());
      else count(place, key);
    },
    problems: () => [...sortProblems(told), ...[...leftOut.values()].map(countedProblem)],
  };
}

function countedProblem({ pointer, count }: { pointer: string; count: number }): Problem {
  return {
    severity: 'error',
    pointer,
    rule: 'left-out',
    message: words.problemsLeftOut(count - 1, MAX_LISTED),
    count,
  };
}

const pointerOf = (place: string, key: string | undefined): string =>
  key === undefined ? place : childPointer(place, key);

/** The first two steps of a pointer, which tell its section: made with as little as possible, for there are many. */
function firstSteps(place: string, key: string | undefined): string {
  const second = place.indexOf('/', 1);
  if (second < 0) return pointerOf(place, key);
  const third = place.indexOf('/', second + 1);
  return third < 0 ? place : place.slice(0, third);
}
