/** A piece of a text. `name` is set where it cannot be seen or reorders what is around it: `U+202E`. */
export type TextPiece = { text: string; name?: string };

// Control characters, lone surrogates, what reorders text, and what a font draws as nothing.
const HIDDEN =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
// Joiners and variation selectors, which scripts and emoji need behind a character of theirs.
const JOINING = /[\p{Join_Control}\p{Variation_Selector}]/u;
const JOINABLE = /\P{ASCII}$|[0-9#*]$/u;
/** Most texts: for these the patterns above, which take milliseconds to come up, need not be asked. */
const PLAIN = /^[ -~]*$/;

/**
 * Cuts a text so that every invisible or reordering character can be named. The pieces in order hold the whole text.
 */
export function visiblePieces(text: string): TextPiece[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text }];
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const isJoined = JOINING.test(character) && JOINABLE.test(text.slice(Math.max(0, index - 2), index));
    if (isJoined) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: character, name: codePointName(character) });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The same as one plain text, for places that take no markup: `a\u202eb` gives `a⟨U+202E⟩b`. */
export function visibleText(text: string): string {
  return visiblePieces(text)
    .map(({ text: piece, name }) => (name ? `⟨${name}⟩` : piece))
    .join('');
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
