import { OFF_RULES } from '../../manifest/advice/off-rules';
import { countsOf } from '../../manifest/schema/problem';
import { type CheckedFile, checkFile } from '../check/check-file';
import { FORMATS } from '../check/formats';
import { type Command, Failure, STATUS } from '../command';

export const CHECK: Command = {
  usage: 'check FILE...',
  summary: 'Lists the problems of manifests, as the editor does.',
  help: `Options:
  --format FORMAT        text: file:line:column severity message (rule), a line each; the default. The severity is
                         error, warning or info, which the sum at the end and the editor call problem, warning and hint
                         json: one object with everything
                         github: annotations for a workflow of GitHub
  --warnings-as-errors   warnings, and values that are not filled in yet, end with status 1, too
  --also RULE            asks for a rule that is off by default, too: ${OFF_RULES.join(', ')}
  --fix                  makes the fixes that are safe in the files, and keeps their layout

Exit status: 0 without errors. 1 with errors: text that is no JSON is one, told with the line and column where it breaks.
2 where a file cannot be read: it is missing, a folder, empty, over 5 MB, or no text in UTF-8 or UTF-16.`,
  options: {
    format: { type: 'string', default: 'text' },
    'warnings-as-errors': { type: 'boolean' },
    fix: { type: 'boolean' },
    also: { type: 'string', multiple: true, default: [] },
  },
  takes: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ values, positionals }, { out, say }) {
    const name = String(values.format);
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!format)
      throw new Failure(`There is no format "${name}": choose ${Object.keys(FORMATS).join(', ')}.`);
    if (values.fix && positionals.includes('-'))
      throw new Failure('--fix changes files, and standard input is none. Name the file.');
    const also = rulesOf(values.also);
    const files: CheckedFile[] = [];
    // One after the other: a file that is named twice is fixed once.
    for (const file of positionals)
      files.push(await checkFile(file, { wantsFixes: values.fix === true, silenced: also }));
    out(format(files));
    for (const { failure } of files) if (failure !== undefined) say(failure);
    return statusOf(files, values['warnings-as-errors'] === true);
  },
};

/** The rules that are asked for: each is one that is off by default. */
function rulesOf(also: unknown): ReadonlySet<string> {
  const ids = Array.isArray(also) ? also.map(String) : [];
  const wrong = ids.find((id) => !OFF_RULES.includes(id));
  if (wrong !== undefined)
    throw new Failure(`"${wrong}" is no rule that is off by default: those are ${OFF_RULES.join(', ')}.`);
  return new Set(ids);
}

function statusOf(files: readonly CheckedFile[], warningsCount: boolean): number {
  if (files.some(({ failure }) => failure !== undefined)) return STATUS.failed;
  const found = files.flatMap((file) => (file.failure === undefined ? file.found : []));
  const { error, warning, toFill } = countsOf(found.map(({ problem }) => problem));
  return error > 0 || (warningsCount && warning + toFill > 0) ? STATUS.found : STATUS.good;
}
