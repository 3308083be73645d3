/** Markup that was written here, or made of values that were escaped. */
export type Markup = { readonly markup: string };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template, in which every value is text: escaped, unless it is markup itself, or a list of it. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const markup = parts.map((part, index) => part + write(values[index] ?? ''));
  return { markup: markup.join('') };
}

/** Markup that needs no escaping, such as a style sheet of ours. */
export function raw(markup: string): Markup {
  return { markup };
}

function write(value: string | Markup | readonly Markup[]): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}
