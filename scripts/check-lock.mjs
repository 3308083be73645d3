// Fails where an entry of package-lock.json has no hash, the optional ones of other systems included: `node scripts/check-lock.mjs`.
// npm leaves it out where an entry was written by hand: remove the entry and run `npm install --package-lock-only`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const LOCKS = ['package-lock.json', 'bench/peers/package-lock.json'];

const missing = LOCKS.flatMap((lock) => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, lock), 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, entry]) =>
        path !== '' && !entry.link && !entry.inBundle && !entry.integrity?.startsWith('sha512-'),
    )
    .map(([path]) => `${lock}: ${path}`);
});
console.log([`${missing.length} locked packages without a hash.`, ...missing].join('\n'));
process.exitCode = missing.length > 0 ? 1 : 0;
