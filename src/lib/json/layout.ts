import type { Node } from 'jsonc-parser';

/** How a text is laid out, so that what is added looks like what is there. */
export type Layout = {
  /** False for a document on one line. */
  multiline: boolean;
  eol: '\n' | '\r\n';
  /** One level of indentation: spaces or a tab. */
  unit: string;
  /** What stands behind a colon, and behind a comma within a line. */
  gap: '' | ' ';
};

export function textLayout(text: string, root: Node): Layout {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const first = root.children?.[0];
  if (!first) return { multiline: true, eol, unit: '  ', gap: ' ' };
  const multiline = text.trim().includes('\n');
  const between = text.slice(root.offset, first.offset);
  const unit = /\n([ \t]+)$/.exec(between)?.[1] ?? '  ';
  const property = root.type === 'object' ? first : undefined;
  const tight = !multiline && property?.colonOffset !== undefined && text[property.colonOffset + 1] !== ' ';
  return { multiline, eol, unit, gap: tight ? '' : ' ' };
}

/** What separates the children of a container (behind the comma), and how deep they and the container stand. */
export function containerLayout(
  text: string,
  container: Node,
  layout: Layout,
): { separator: string; indent: string; baseIndent: string } {
  const baseIndent = lineIndent(text, container.offset);
  const first = container.children?.[0];
  if (!first) {
    const indent = layout.multiline ? baseIndent + layout.unit : '';
    return { separator: layout.multiline ? layout.eol + indent : layout.gap, indent, baseIndent };
  }
  const ownLines = text.slice(container.offset, first.offset).includes('\n');
  const indent = lineIndent(text, first.offset);
  return { separator: ownLines ? layout.eol + indent : layout.gap, indent, baseIndent };
}

/** The white space that the line of `offset` starts with. */
export const lineIndent = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';

export function printValue(value: unknown, layout: Layout, indent: string): string {
  if (layout.multiline) {
    return JSON.stringify(value, null, layout.unit).replaceAll('\n', layout.eol + indent);
  }
  if (layout.gap === '') return JSON.stringify(value);
  return printSpaced(value);
}

/** A key with its value, as `print` prints it. */
export function printMember(
  key: string,
  print: (indent: string) => string,
  layout: Layout,
  indent: string,
): string {
  return `${JSON.stringify(key)}:${layout.gap}${print(indent)}`;
}

/** An object with one key. */
export function printObject(
  key: string,
  print: (indent: string) => string,
  layout: Layout,
  indent: string,
): string {
  const inner = indent + layout.unit;
  return layout.multiline
    ? `{${layout.eol}${inner}${printMember(key, print, layout, inner)}${layout.eol}${indent}}`
    : `{${printMember(key, print, layout, indent)}}`;
}

/** JSON text whose first line stood at the indentation `from`, for one that stands at `to`: only line starts change. */
export function reindent(source: string, from: string, to: string): string {
  const [first = '', ...rest] = source.split('\n');
  return [first, ...rest.map((line) => (line.startsWith(from) ? to + line.slice(from.length) : line))].join(
    '\n',
  );
}

function printSpaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printSpaced).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${printSpaced(item)}`,
    );
    return `{${members.join(', ')}}`;
  }
  return JSON.stringify(value);
}
