/** A text box shows every line end as \n; this is what it makes of a text. */
export function asShown(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * The text that stands in a text box, with the line ends that it came with: `sources` are the texts that were pasted
 * or read from files, the latest last.
 */
export function asItCame(shown: string, sources: readonly string[]): string {
  const same = sources.findLast((source) => asShown(source) === shown);
  if (same !== undefined) return same;
  const latest = sources.at(-1);
  const usesCrLf = latest !== undefined && /\r\n/.test(latest) && !/(^|[^\r])\n/.test(latest);
  return usesCrLf ? shown.replaceAll('\n', '\r\n') : shown;
}
