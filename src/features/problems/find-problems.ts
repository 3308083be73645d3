import * as words from '#words/features/problems/list';
import { bySection } from '../../manifest/schema/by-section';
import { placeInWords } from '../../manifest/schema/place-labels';
import { kindOf, type Problem } from '../../manifest/schema/problem';
import { sectionOf } from '../../manifest/schema/sections';

/** Whether a problem's message, place, pointer, rule or severity has all the words of a search, in any order. */
export function matchesWords(problem: Problem, search: string): boolean {
  const { message, pointer, rule } = problem;
  const severity = SEVERITIES.find(({ kind }) => kind === kindOf(problem))?.title ?? '';
  const text = `${message} ${placeInWords(pointer)} ${pointer} ${rule} ${severity}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** How the list is ordered: as the form, or the gravest first. */
export type Order = 'section' | 'severity';

const SEVERITIES = [
  { kind: 'error', title: words.problems },
  { kind: 'toFill', title: words.toFillIn },
  { kind: 'warning', title: words.warnings },
  { kind: 'info', title: words.hints },
] as const;

/** Problems in groups with a title each; a group without any is left out, and the order inside one stays. */
export function grouped(
  problems: readonly Problem[],
  order: Order,
): { title: string; members: readonly Problem[] }[] {
  if (order === 'severity') {
    return SEVERITIES.map(({ kind, title }) => ({
      title,
      members: problems.filter((problem) => kindOf(problem) === kind),
    })).filter(({ members }) => members.length > 0);
  }
  const placed = problems.map((problem) => ({ problem, section: sectionOf(problem.pointer)?.id }));
  return bySection(placed, words.otherKeys).map(({ title, members }) => ({
    title,
    members: members.map(({ problem }) => problem),
  }));
}
