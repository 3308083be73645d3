// Looks for regular expressions of the site that take quadratic time or more: recheck proposes an attack on each, and the
// attack is run here at two lengths. What was found safe once is remembered in .cache/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { ROOT } from './setup.mjs';

/** Milliseconds that recheck may look at one pattern; what it finds nothing in by then counts as safe. */
const TIMEOUT = 10_000;
const AT_ONCE = 2;
/** Characters of an attack, and how much longer the second one is. Linear time grows as much, quadratic time 16-fold. */
const LENGTH = 5_000;
const TIMES = 4;
const MOST_GROWTH = 9;
const LOOKS = 4;
/** Milliseconds below which growth is only noise. */
const NOISE = 8;

const CACHE = join(ROOT, '.cache/safe-patterns.json');
const isTest = (file) => /\.test\.tsx?$|(^|[\\/])test-[^\\/]+$/.test(file);

/** All regular expressions in the source, each with the first file that has it. */
function patterns() {
  const found = new Map();
  const files = readdirSync(join(ROOT, 'src'), { recursive: true });
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !isTest(name))) {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const walk = (node) => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, file);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}

/** The attack that recheck found, at about `length` characters. */
function attackOf({ pumps, suffix }, length) {
  const part = ({ prefix, pump }) => prefix + pump.repeat(length / pumps.length / Math.max(1, pump.length));
  return pumps.map(part).join('') + suffix;
}

/** Milliseconds of one search through a text, the least of three. */
function cost(pattern, text) {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    text.replace(pattern, '');
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** A sentence on a pattern that takes too long, or undefined. */
async function faultOf(literal) {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const { status, attack } = await check(source, flags, { timeout: TIMEOUT });
  if (status !== 'vulnerable' || !attack?.pumps?.length) return undefined;
  const pattern = new RegExp(source, flags);
  let growth = 0;
  // A busy machine is no fault of the pattern: it has to take too long at each look.
  for (let look = 0; look < LOOKS; look += 1) {
    const long = cost(pattern, attackOf(attack, LENGTH * TIMES));
    growth = long / Math.max(cost(pattern, attackOf(attack, LENGTH)), 0.1);
    if (long < NOISE || growth < MOST_GROWTH) return undefined;
  }
  return `takes ${growth.toFixed(0)} times as long for ${TIMES} times the text, by ${attack.pattern}`;
}

function remembered() {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, 'utf8')));
  } catch {
    return new Set();
  }
}

const all = patterns();
const safe = remembered();
const open = [...all].filter(([literal]) => !safe.has(literal));
const faults = [];
async function work() {
  for (let next = open.shift(); next; next = open.shift()) {
    const [literal, file] = next;
    const fault = await faultOf(literal);
    if (fault) faults.push(`${file}: ${literal} ${fault}`);
    else safe.add(literal);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(CACHE, JSON.stringify([...safe].filter((literal) => all.has(literal)).sort(), null, 1));
console.log([`${all.size} regular expressions, ${faults.length} take too long.`, ...faults].join('\n'));
// recheck keeps a process of its own alive.
process.exit(faults.length > 0 ? 1 : 0);
