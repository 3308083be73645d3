import type { ParseArgsConfig } from 'node:util';

/** Where a command writes: its answer, and sentences about it, which are no part of the answer. */
export type Output = { out: (text: string) => void; say: (sentence: string) => void };

/** What was given on the command line: options by name, and the rest in its order. */
export type Given = {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
};

/** One command. */
export type Command = {
  /** The line behind `install-manifest`: `check FILE...`. */
  usage: string;
  /** What it does, in one line. */
  summary: string;
  /** What `--help` says below the usage. */
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many positionals it takes. */
  takes: { least: number; most: number };
  /** @returns the exit status. */
  run: (given: Given, output: Output) => Promise<number>;
};

/** Exit statuses, as the help tells them. */
export const STATUS = { good: 0, found: 1, failed: 2 } as const;

/** Something that a person can put right: told in one sentence, without a trace of the stack. */
export class Failure extends Error {}
