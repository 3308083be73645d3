import type { Command } from './command';

const SUMMARY = `install-manifest: checks and compares LivePerson Application Install Manifests, and makes links of them.`;
const STATUSES = `Exit status: 0 where all is well, 1 where something was found, 2 where something could not be read.
FILE may be - for standard input. Answers go to standard output, everything else to standard error.`;

/** What `--help` says of all commands. */
export function overallHelp(commands: Readonly<Record<string, Command>>): string {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length));
  const lines = all.map(({ usage, summary }) => `  ${usage.padEnd(width)}   ${summary}`);
  const options = ['--help', '--version'].map((option) => `  ${option}`);
  return [
    SUMMARY,
    '',
    'Usage: install-manifest COMMAND ...',
    '',
    ...lines,
    ...options,
    '',
    STATUSES,
    'More of a command: install-manifest COMMAND --help',
  ].join('\n');
}

/** What `--help` says of one command. */
export function commandHelp({ usage, summary, help }: Command): string {
  return [`Usage: install-manifest ${usage}`, '', summary, '', help].join('\n');
}
