import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left behind. */
export type Ran = { status: number | null; out: string; said: string };

/** The command line as `npm run build` makes it, in a folder of its own, and another one to run it in, without the project around. */
export function builtCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'install-manifest-'));
  const work = join(folder, 'work');
  const program = join(folder, 'built', 'install-manifest.mjs');

  return {
    program,
    /** To be called before the first test. */
    build() {
      mkdirSync(work);
      // Vitest's NODE_ENV would make another build of it.
      const env = { ...process.env, NODE_ENV: undefined };
      const args = [join(ROOT, 'scripts/build-cli.mjs'), join(folder, 'built')];
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
    /** To be called after the last one. */
    remove: () => rmSync(folder, { recursive: true }),
    run(args: readonly string[], input: string | Uint8Array = ''): Ran {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: work,
        input,
      });
      return { status, out: stdout.toString(), said: stderr.toString() };
    },
    /** Writes a file into the folder in which commands run. Returns its name. */
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(work, name), content);
      return name;
    },
    read: (name: string): Buffer => readFileSync(join(work, name)),
  };
}
