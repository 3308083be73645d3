import { counted } from '../../lib/text/plural';
import { visibleText } from '../../lib/text/visible-text';
import { countsOf, type Severity, verdictText } from '../../manifest/schema/problem';
import type { CheckedFile } from './check-file';
import type { Located } from './located';

/** How the problems of files are written down. */
export type Format = (files: readonly CheckedFile[]) => string;

/** `file:line:column severity message (rule)`, a line each, and a line that sums up. */
const text: Format = (files) =>
  [
    ...linesOf(files, (name, { line, column, problem: { severity, message, rule } }) => {
      return `${name}:${line}:${column} ${severity} ${visibleText(message)} (${rule})`;
    }),
    summary(files),
    '',
  ].join('\n');

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Commands of GitHub's workflows: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const github: Format = (files) =>
  [
    ...linesOf(files, (name, { line, column, problem: { severity, message, rule } }) => {
      const places = `file=${property(name)},line=${line},col=${column},title=${property(rule)}`;
      return `::${LEVELS[severity]} ${places}::${data(visibleText(message))}`;
    }),
    ...files.flatMap(({ failure }) =>
      failure === undefined ? [] : [`::error::${data(visibleText(failure))}`],
    ),
    summary(files),
    '',
  ].join('\n');

/** One object with everything, for programs. */
const json: Format = (files) => {
  const all = files.map((file) => {
    if (file.failure !== undefined) return { file: file.name, failure: file.failure };
    return {
      file: file.name,
      verdict: verdictText(countsOf(file.found.map(({ problem }) => problem))),
      problems: file.found.map(({ line, column, problem }) => {
        const { severity, rule, pointer, message, fixes = [], count = 1 } = problem;
        const labels = fixes.map(({ label, safe = false }) => ({ label, safe }));
        return { line, column, severity, rule, pointer, message, count, fixes: labels };
      }),
      fixed: file.fixed.map(({ rule, pointer, message }) => ({ rule, pointer, message })),
    };
  });
  return `${JSON.stringify({ files: all, summary: summary(files) }, null, 2)}\n`;
};

/** The formats by the name that `--format` takes. */
export const FORMATS: Readonly<Record<string, Format>> = { text, json, github };

function linesOf(files: readonly CheckedFile[], line: (name: string, found: Located) => string): string[] {
  return files.flatMap((file) =>
    file.failure === undefined ? file.found.map((found) => line(visibleText(file.name), found)) : [],
  );
}

/** `2 files checked: Valid, 3 warnings. 1 problem was fixed.` */
function summary(files: readonly CheckedFile[]): string {
  const checked = files.flatMap((file) => (file.failure === undefined ? [file] : []));
  const verdict = verdictText(countsOf(checked.flatMap(({ found }) => found.map(({ problem }) => problem))));
  const fixed = checked.reduce((sum, file) => sum + file.fixed.length, 0);
  return [
    checked.length > 0 ? `${counted(checked.length, 'file')} checked: ${verdict}.` : 'No file was checked.',
    fixed > 0 && `${counted(fixed, 'problem')} ${fixed === 1 ? 'was' : 'were'} fixed.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const data = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
