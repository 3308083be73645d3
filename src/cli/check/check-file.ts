import { writeFile } from 'node:fs/promises';
import type { AdviceOptions } from '../../manifest/advice/advise';
import { findProblems } from '../../manifest/advice/find-problems';
import { fixSafely } from '../../manifest/advice/fix-safely';
import type { Problem } from '../../manifest/schema/problem';
import { Failure } from '../command';
import { encode, readInput, reasonOf } from '../read-input';
import { type Located, locate } from './located';

/** What was found in one file; `failure` says why it could not be read. */
export type CheckedFile = { name: string } & (
  | { failure: string }
  | { failure?: never; found: readonly Located[]; fixed: readonly Problem[] }
);

type Wishes = Pick<AdviceOptions, 'silenced'> & { wantsFixes: boolean };

/** Checks one file, and corrects it before where that is wanted and safe. Nothing but what is wrong changes in it. */
export async function checkFile(name: string, { wantsFixes, ...advice }: Wishes): Promise<CheckedFile> {
  try {
    const { text: before, encoding } = await readInput(name);
    const { text, fixed } = wantsFixes ? fixText(before, advice) : { text: before, fixed: [] };
    if (text !== before) await write(name, encode(text, encoding));
    const { parsed, problems } = findProblems(text, advice);
    return { name, found: locate(text, parsed, problems), fixed };
  } catch (error) {
    if (error instanceof Failure) return { name, failure: error.message };
    throw error;
  }
}

function fixText(text: string, advice: AdviceOptions): ReturnType<typeof fixSafely> {
  return findProblems(text).parsed.ok
    ? fixSafely(text, (current) => findProblems(current, advice).problems)
    : { text, fixed: [] };
}

async function write(name: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(name, bytes);
  } catch (error) {
    throw new Failure(`${name}: ${reasonOf(error)}`);
  }
}
