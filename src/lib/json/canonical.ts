import type { Node } from 'jsonc-parser';
import { keyOf, readTree } from './tree';

/**
 * A document's value as canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 units, numbers and strings in one
 * form, of duplicate keys the last. Two texts with the same value give the same string, and texts with different values
 * never do. Beyond the RFC, which knows doubles only: a number that a double cannot hold keeps all its digits
 * (`12345678901234567891` as `12345678901234567891e0`), so that no changed digit goes unseen; a lone surrogate is its escape.
 * @param text JSON that `parse` accepts
 */
export function canonicalJson(text: string): string {
  const root = readTree(text);
  if (!root) throw new Error('canonicalJson needs a text that parses');
  return canonicalNode(root, text);
}

/** The same for one value inside a text. */
export function canonicalNode(node: Node, text: string): string {
  if (node.type === 'object') {
    const members = new Map<string, Node | undefined>();
    for (const property of node.children ?? []) members.set(keyOf(property), property.children?.[1]);
    const keys = [...members.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${printChild(members.get(key), text)}`).join(',')}}`;
  }
  if (node.type === 'array') {
    return `[${(node.children ?? []).map((child) => canonicalNode(child, text)).join(',')}]`;
  }
  if (node.type === 'number') return canonicalNumber(text.slice(node.offset, node.offset + node.length));
  return JSON.stringify(node.value);
}

function printChild(node: Node | undefined, text: string): string {
  return node ? canonicalNode(node, text) : 'null';
}

function canonicalNumber(literal: string): string {
  // The usual case, and all that a hostile document full of numbers should cost.
  if (/^-?[1-9]\d{0,14}$/.test(literal)) return literal;
  const number = Number(literal);
  // JSON.stringify gives what the RFC asks for, -0 included.
  const short = JSON.stringify(number);
  const exact = decimal(literal);
  return Number.isFinite(number) && decimal(short) === exact ? short : exact;
}

/** A number's digits without needless zeros, and its exponent: `-1.50` gives `-15e-1`. */
function decimal(literal: string): string {
  const [, minus = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const all = (whole + fraction).replace(/^0+/, '');
  if (all === '') return '0';
  const digits = trimZeros(all);
  // A long exponent is beyond doubles, too.
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(all.length - digits.length);
  return `${minus}${digits}e${power}`;
}

// Not /0+$/: it takes quadratic time on a million zeros inside a number.
function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
