import type { Node } from 'jsonc-parser';
import { findNode, readTree } from '../../lib/json/tree';

/** One installation record out of an answer of the platform: its own text, and what helps to choose it. */
export type ImportRecord = {
  /** The record's text out of the list, all values as they were written. */
  text: string;
  /** Place in the list, counted from 1. */
  position: number;
  name?: string;
  id?: string;
  enabled?: boolean;
};

/** The objects of a JSON array. `text` must be strict JSON and an array. */
export function recordsOf(text: string): ImportRecord[] {
  const items = readTree(text)?.children ?? [];
  return items.flatMap((node, index) => (node.type === 'object' ? [recordOf(text, node, index + 1)] : []));
}

function recordOf(text: string, node: Node, position: number): ImportRecord {
  const name = findNode(node, ['client_name'])?.value;
  const id = findNode(node, ['id']);
  const enabled = findNode(node, ['enabled'])?.value;
  return {
    text: outdent(sliceOf(text, node)),
    position,
    ...(typeof name === 'string' && name.trim() !== '' && { name }),
    // Ids may be longer than a number can hold, so they are read from the text.
    ...(id?.type === 'string' && { id: String(id.value) }),
    ...(id?.type === 'number' && { id: sliceOf(text, id) }),
    ...(typeof enabled === 'boolean' && { enabled }),
  };
}

const sliceOf = (text: string, node: Node): string => text.slice(node.offset, node.offset + node.length);

/**
 * Takes the indentation away that all lines but the first have in common. Safe in JSON, where no line can start
 * inside a string: a line break in a string is always written as an escape.
 */
export function outdent(text: string): string {
  const indents = [...text.matchAll(/\n([ \t]*)(?=[^\s])/g)].map((match) => match[1] ?? '');
  const [first] = indents;
  if (first === undefined) return text;
  const common = indents.reduce((shared, indent) => sharedStart(shared, indent), first);
  return common === '' ? text : text.replaceAll(`\n${common}`, '\n');
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
