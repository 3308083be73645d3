/**
 * Counts the characters of a text as JSON Schema's length rules do: Unicode code points, so an emoji is one.
 * A lone surrogate counts as one. The generated validators import it too (instead of Ajv's CommonJS helper).
 */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count--;
    }
  }
  return count;
}
