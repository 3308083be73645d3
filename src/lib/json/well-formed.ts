/**
 * The same JSON text as well-formed Unicode. A lone surrogate cannot be written as UTF-8, so it becomes the JSON
 * escape that means the same (RFC 8259, section 8.2); within a string the value does not change.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
