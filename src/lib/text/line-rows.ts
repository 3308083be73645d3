import { diffSequences } from './sequence-diff';

/** A line of a text with its number, counted from 1. */
export type Line = { number: number; text: string };

/** A row of two texts side by side: lines that are the same or differ, or a stretch that is left out. */
export type LineRow =
  | { kind: 'same'; before: Line; after: Line }
  | { kind: 'changed'; before?: Line; after?: Line }
  | { kind: 'gap'; lines: number };

/** Lines that stay shown on either side of a change. */
const CONTEXT = 2;

/** Two texts line by line, without the stretches that are the same. Line ends and outer spaces do not count. */
export function lineRows(before: string, after: string): LineRow[] {
  return withoutStretches(pairUp(linesOf(before), linesOf(after)));
}

const linesOf = (text: string): Line[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line }));

const isEqual = (a: Line, b: Line): boolean => a.text.trim() === b.text.trim();

// An empty line is like any other one: it says nothing about where two texts run together.
const isAnchor = (a: Line, b: Line): boolean =>
  isEqual(a, b) && (a.text.trim() !== '' || a.number === b.number);

function pairUp(before: readonly Line[], after: readonly Line[]): LineRow[] {
  const rows: LineRow[] = [];
  let out: Line[] = [];
  let into: Line[] = [];
  const flush = () => {
    for (let index = 0; index < Math.max(out.length, into.length); index += 1) {
      const left = out[index];
      const right = into[index];
      if (left && right && isEqual(left, right)) rows.push({ kind: 'same', before: left, after: right });
      else rows.push({ kind: 'changed', ...(left && { before: left }), ...(right && { after: right }) });
    }
    out = [];
    into = [];
  };
  for (const step of diffSequences(before, after, isAnchor)) {
    if (step.kind === 'out') out.push(step.before);
    else if (step.kind === 'in') into.push(step.after);
    else {
      flush();
      rows.push({ kind: 'same', before: step.before, after: step.after });
    }
  }
  flush();
  return rows;
}

function withoutStretches(rows: readonly LineRow[]): LineRow[] {
  const isNear = rows.map(() => false);
  rows.forEach((row, index) => {
    if (row.kind === 'same') return;
    for (let near = index - CONTEXT; near <= index + CONTEXT; near += 1) isNear[near] = true;
  });
  const kept: LineRow[] = [];
  rows.forEach((row, index) => {
    const last = kept.at(-1);
    if (isNear[index]) kept.push(row);
    else if (last?.kind === 'gap') last.lines += 1;
    else kept.push({ kind: 'gap', lines: 1 });
  });
  return kept;
}
