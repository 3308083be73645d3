// Imported first by every script: stops with one sentence when this Node cannot run the tools.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Whether `version` ("20.19.1") is in `range`, which holds only `^a.b.c` and `>=a.b.c` joined by `||`. */
function satisfies(version, range) {
  const [major, minor, patch] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, operator, ...numbers] = part.trim().match(/^(\^|>=)(\d+)\.(\d+)\.(\d+)$/);
    const [wantMajor, wantMinor, wantPatch] = numbers.map(Number);
    if (major !== wantMajor) return operator === '>=' && major > wantMajor;
    return minor > wantMinor || (minor === wantMinor && patch >= wantPatch);
  });
}

if (!satisfies(process.versions.node, engines.node)) {
  console.error(
    `This project needs Node ${engines.node.replace(/\|\|/g, 'or')}, and this is Node ${process.versions.node}: ` +
      'install a fitting version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
