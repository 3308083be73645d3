import { Fragment, type ReactNode } from 'react';

/**
 * A sentence of the words with elements in it: `<link>the help</link>` is what `parts.link('the help')` gives, `<name/>` what
 * `parts.name('')` gives. What no part is given for stays text.
 */
export function Rich({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, (inner: string) => ReactNode>>;
}) {
  let at = 0;
  return text.split(/(<\w+>[^<]*<\/\w+>|<\w+\/>)/).map((piece) => {
    const [, name = '', inner = ''] = /^<(\w+)>?([^</]*)/.exec(piece) ?? [];
    at += piece.length + 1;
    return <Fragment key={at}>{parts[name]?.(inner) ?? piece}</Fragment>;
  });
}
