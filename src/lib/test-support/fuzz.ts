import fc from 'fast-check';
import { it } from 'vitest';

/** Cases of each property in `npm test`, at the same seed every time. */
const CASES = 1_000;
const SEED = 20_261_126;

/** Seconds for each property with `npm run fuzz`, at a new seed every time; 0 in `npm test`. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** A test that tries a property on made-up input and prints its seed. What it finds becomes a test of its own. */
export function fuzz<T>(what: string, property: fc.IRawProperty<T>): void {
  const seed = seconds > 0 ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.FUZZ_SEED ?? SEED);
  const limit = { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1_000 };
  it(what, { timeout: (seconds + 120) * 1_000 }, async () => {
    const found = await fc.check(property, { seed, ...(seconds > 0 ? limit : { numRuns: CASES }) });
    console.log(`${what}: seed ${seed}, ${found.numRuns} cases`);
    if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
  });
}

const key = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(
    ...['client_name', 'client_name#fr', 'capabilities', 'webhooks', 'retry', 'headers', 'header_value'],
    ...['endpoint', 'client_secret', 'redirect_uris', 'scope', '__proto__', 'constructor', ''],
  ),
);
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    'https://a.example/',
    'javascript:alert(1)',
    '\u202e',
    '\0',
    '\ud800',
    '<b>',
    'msg.consumer',
  ),
);

/** Any JSON value, with keys and words that a manifest has, or that an attacker would send. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** The same as text, in one of three layouts. */
export const jsonText: fc.Arbitrary<string> = fc
  .tuple(jsonValue, fc.constantFrom(undefined, 2, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

/** An object of a manifest's making, as text. */
export const objectText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(key, jsonValue), { maxLength: 6 }), fc.constantFrom(undefined, 2))
  .map(([entries, space]) => JSON.stringify(Object.fromEntries(entries), null, space));

const PIECES = [
  ...['{', '}', '[', ']', ',', ':', '"', "'", '\u201c', '\u201d', '\\', '\\u', '\\"', '/', '//', '/*', '*/'],
  ...['\n', '\r', '\r\n', ' ', '\t', '\0', '\ufeff', '\ud800', '```', '"a":', 'a:', '1', '-', '1e400', '01'],
  ...['true', 'None', '"client_name": "x"', '#', '?#1', '%23', 'https://a.example/?#1abcDEF123', '=\r\n'],
];

/** Text that is nearly JSON: a sound document with pieces put in and cut out, or pieces alone. */
export const nearlyJson: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      jsonText,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.constantFrom('', ...PIECES)), { maxLength: 4 }),
    )
    .map(([text, cuts]) =>
      cuts.reduce((now, [place, length, piece]) => {
        const at = place % (now.length + 1);
        return now.slice(0, at) + piece + now.slice(at + length);
      }, text),
    ),
);
