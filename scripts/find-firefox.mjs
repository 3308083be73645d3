// Finds Firefox ESR for the browser tests in its engine, and installs it where that is possible.
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

const PATH = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Undefined where Firefox is there, installed now if need be; else why it is not, in a few words. */
export async function whyNoFirefox() {
  if (existsSync(PATH)) return undefined;
  if (process.env.FIREFOX_PATH) return `FIREFOX_PATH is ${PATH}, which is not there`;
  if (process.platform !== 'linux') return 'set FIREFOX_PATH to a Firefox ESR';
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return 'install the package firefox-esr';
  console.log('No Firefox found: installing firefox-esr ...');
  if ((await run('apt-get', ['update'])) === 0)
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr']);
  return existsSync(PATH) ? undefined : 'firefox-esr could not be installed';
}
