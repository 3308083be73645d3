import { type ParseArgsConfig, parseArgs } from 'node:util';
import { version } from '../../package.json';
import { closest } from '../lib/text/closest';
import { counted } from '../lib/text/plural';
import { type Command, Failure, type Given, type Output, STATUS } from './command';
import { CHECK } from './commands/check';
import { DIFF } from './commands/diff';
import { FINGERPRINT } from './commands/fingerprint';
import { LINK } from './commands/link';
import { OPEN } from './commands/open';
import { commandHelp, overallHelp } from './help';

export const COMMANDS: Readonly<Record<string, Command>> = {
  check: CHECK,
  link: LINK,
  open: OPEN,
  diff: DIFF,
  fingerprint: FINGERPRINT,
};

const HINT = 'Run "install-manifest --help" to see what there is.';

/** Runs the command line. Never throws for what was typed or read: that is a sentence and a status of 2. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    return await runCommand(args, output);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.say(`install-manifest: ${error.message}`);
    return STATUS.failed;
  }
}

async function runCommand(args: readonly string[], output: Output): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) throw new Failure(`No command was given. ${HINT}`);
  if (first === '--help' || first === '-h') return answer(output, overallHelp(COMMANDS));
  if (first === '--version') return answer(output, version);
  if (first === 'help') {
    const [name] = rest;
    return answer(output, name === undefined ? overallHelp(COMMANDS) : commandHelp(commandOf(name)));
  }
  const command = commandOf(first);
  const given = read(command, rest);
  if (given.values.help) return answer(output, commandHelp(command));
  const { least, most } = command.takes;
  if (given.positionals.length < least || given.positionals.length > most)
    throw new Failure(
      `${first} takes ${amount(command.takes)}, not ${given.positionals.length}. Usage: install-manifest ${command.usage}`,
    );
  return command.run(given, output);
}

function answer({ out }: Output, text: string): number {
  out(`${text}\n`);
  return STATUS.good;
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  const what = name.startsWith('-') ? 'option' : 'command';
  const meant = closest(name, Object.keys(COMMANDS))?.name;
  throw new Failure(
    `There is no ${what} "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`} ${HINT}`,
  );
}

function amount({ least, most }: Command['takes']): string {
  if (least === most) return counted(least, 'argument');
  return most === Number.POSITIVE_INFINITY
    ? `${counted(least, 'argument')} or more`
    : `${least} to ${most} arguments`;
}

function read({ options }: Command, args: readonly string[]): Given {
  const all: ParseArgsConfig['options'] = { ...options, help: { type: 'boolean', short: 'h' } };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals: true });
    return { values: values as Given['values'], positionals };
  } catch (error) {
    // Node says in its first sentence which option it is about.
    const sentence = error instanceof TypeError ? error.message.split(/(?<=\.) |\n/, 1)[0] : undefined;
    if (sentence === undefined) throw error;
    throw new Failure(`${sentence.replace(/\.?$/, '.')} ${HINT}`);
  }
}
