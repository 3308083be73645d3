/** Whether a cut of a text at `at`, in UTF-16 characters, would go through a pair of surrogates. */
export function isInsideCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
