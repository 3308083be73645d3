/** A key in quotation marks and its colon. Such a thing inside of a text counts, too: it is about how long the reading takes. */
const KEY = /"\s*:/g;
/** The fewest characters of a key with its value and a comma. */
const SHORTEST = '"a":1,'.length;

/**
 * About how many keys stand in a JSON text, where that may be more than `most`; 0 where it cannot be. Linear in the text: the
 * keys of one parsed object of half a million cost a sixth of a second merely to be listed.
 */
export function keyCount(text: string, most: number): number {
  if (text.length < most * SHORTEST) return 0;
  let count = 0;
  KEY.lastIndex = 0;
  while (KEY.test(text)) count += 1;
  return count;
}
