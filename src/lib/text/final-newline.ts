/** The text with a line end behind the last line, in the style of the others. */
export function withFinalNewline(text: string): string {
  if (text.endsWith('\n')) return text;
  return text + (text.includes('\r\n') ? '\r\n' : '\n');
}
