/** Longer texts are not worth their place. */
const MAX_LENGTH = 500;

/**
 * A pure function of one text that remembers its last answers, for what is asked again with every keystroke. Once it holds
 * `size` of them it starts over.
 */
export function memo<T>(compute: (text: string) => T, size = 2_000): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > MAX_LENGTH) return compute(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    const answer = compute(text);
    if (kept.size >= size) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

/** A pure function of one text that remembers its last two answers: of a long text, one step after the other asks for the same. */
export function ofLastTwo<T>(compute: (text: string) => T): (text: string) => T {
  type Known = { text: string; answer: T };
  let latest: Known | undefined;
  let earlier: Known | undefined;
  return (text) => {
    if (latest?.text !== text) {
      const known = earlier?.text === text ? earlier : { text, answer: compute(text) };
      earlier = latest;
      latest = known;
    }
    // Megabytes that are equal are compared to their end each time, but not with themselves.
    latest.text = text;
    return latest.answer;
  };
}
