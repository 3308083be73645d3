import { parseUrl } from './parse-url';

/** The parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_CODE_POINT = 128;
const MAX_CODE_POINT = 0x10ffff;

/**
 * Decodes a punycode label without its `xn--` (RFC 3492, section 6.2): `bcher-kva` gives `bücher`.
 * Undefined for text that is no punycode. Our own, because `punycode` is the name of a module of Node, too.
 */
export function decodePunycode(label: string): string | undefined {
  const delimiter = label.lastIndexOf('-');
  const points = Array.from(label.slice(0, Math.max(delimiter, 0)), (character) => character.charCodeAt(0));
  if (points.some((point) => point >= FIRST_CODE_POINT)) return undefined;
  let code = FIRST_CODE_POINT;
  let bias = 72;
  let index = 0;
  for (let at = delimiter + 1; at < label.length; ) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      index += digit * weight;
      if (index > Number.MAX_SAFE_INTEGER) return undefined;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > MAX_CODE_POINT) return undefined;
    points.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

/**
 * A host in the letters that people read: `xn--bcher-kva.example` gives `bücher.example`. Other labels stay, and so does what no name
 * may hold, such as a control character: Node 24 and browsers let it pass.
 */
export function unicodeHost(host: string): string {
  if (!host.includes('xn--')) return host;
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? lettersOf(label) : label))
    .join('.');
}

function lettersOf(label: string): string {
  const letters = decodePunycode(label.slice(4));
  return letters && parseUrl(`https://${letters}`)?.hostname === label ? letters : label;
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  const letter = (unit | 0x20) - 0x61;
  return letter >= 0 && letter < 26 ? letter : undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
