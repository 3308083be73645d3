import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A host of one test: it can be given a new version, lose a file, or go away. */
export class Deployment {
  url = '';
  private server: ChildProcess | undefined;
  private readonly folder: string;

  /** Copies the built site into a folder of its own. */
  constructor(folder: string) {
    this.folder = folder;
    cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  }

  async start(path: string): Promise<void> {
    const script = join(ROOT, 'e2e/support/static-server.mjs');
    const server = spawn(process.execPath, [script, this.folder, '0', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.server = server;
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    this.url = line.toString().trim();
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }

  remove(file: string): void {
    rmSync(join(this.folder, file));
  }

  /** Puts a new version in place of the one that is served: every part of it has another name, and the old ones are gone. */
  redeploy(version: string): void {
    const parts = readdirSync(join(this.folder, 'assets'));
    const stems = new Set(parts.map((part) => part.replace(/\.[^.]+$/, '')));
    // The longest first: one name may begin with another.
    const names = [...stems].sort((one, other) => other.length - one.length);
    const name = new RegExp(names.join('|').replaceAll('.', '\\.'), 'g');
    const texts = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    for (const file of texts.filter((each) => /\.(?:js|css|html)$/.test(each))) {
      const path = join(this.folder, file);
      const text = readFileSync(path, 'utf8').replace(name, `$&-${version}`);
      // What a build's hashes do: the page's own revision is another one, too.
      const isWorker = file === 'sw.js';
      const marked = isWorker
        ? text.replace(/"revision":"\w+"/g, `"revision":"${version}"`)
        : text.replace('<html lang="en"', `<html lang="en" data-version="${version}"`);
      writeFileSync(path, marked);
    }
    for (const part of parts) {
      const named = part.replace(name, `$&-${version}`);
      renameSync(join(this.folder, 'assets', part), join(this.folder, 'assets', named));
    }
  }
}

type Fixtures = {
  /** The path of the host below which the site is served. */
  sitePath: string;
  /** The site on a host of its own, where its service worker is allowed. `baseURL` is its address. */
  deployment: Deployment;
};

/** For tests of what the site does across visits and versions: a host of its own for each, with the service worker. */
export const test = base.extend<Fixtures>({
  sitePath: ['/', { option: true }],
  deployment: async ({ sitePath }, use, testInfo) => {
    const deployment = new Deployment(testInfo.outputPath('site'));
    await deployment.start(sitePath);
    await use(deployment);
    await deployment.stop();
  },
  baseURL: async ({ deployment }, use) => use(deployment.url),
  serviceWorkers: 'allow',
});

export { expect } from './test';
