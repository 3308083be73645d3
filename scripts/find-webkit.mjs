// Finds WebKitGTK and its driver for the smoke test in Safari's engine, and installs them where that is possible.
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];
const areThere = () => NEEDED.every((path) => existsSync(path));

/** Undefined where the engine is there, installed now if need be; else why it is not, in a few words. */
export async function whyNoWebKit() {
  if (areThere()) return undefined;
  if (process.platform !== 'linux') return 'WebKitGTK runs on Linux alone';
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return 'install the packages webkit2gtk-driver and xvfb';
  console.log('No WebKit found: installing webkit2gtk-driver and xvfb ...');
  const packages = ['webkit2gtk-driver', 'xvfb'];
  if ((await run('apt-get', ['update'])) === 0)
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  return areThere() ? undefined : 'webkit2gtk-driver and xvfb could not be installed';
}
