/** How well one of some texts answers a word of a search: by its beginning, by a word of it, by what stands inside. */
const RANKS = { start: 1, word: 0.9, inside: 0.6, none: 0 } as const;
/** What texts behind the first, which is the name, count less. */
const BEHIND = 0.8;

/**
 * How well a thing is found by a search, from 0 (not at all) to 1. Each word of the search must stand in one of its texts, and the
 * worst counts; letters that merely come in the same order do not.
 * @param texts its name, then other words for it
 */
export function matchRank(search: string, texts: readonly string[]): number {
  const lower = texts.map((text) => text.toLowerCase());
  const whole = search.trim().toLowerCase();
  const words = whole.split(/\s+/);
  const rank = (wanted: string) =>
    Math.max(0, ...lower.map((text, index) => rankIn(text, wanted) * (index === 0 ? 1 : BEHIND)));
  // What stands there as it was typed comes before the same words apart.
  return Math.max(rank(whole), 0.95 * Math.min(...words.map(rank)));
}

function rankIn(text: string, wanted: string): number {
  if (text.startsWith(wanted)) return RANKS.start;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return RANKS.word;
  return text.includes(wanted) ? RANKS.inside : RANKS.none;
}
