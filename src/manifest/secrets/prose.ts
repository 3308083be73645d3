import { holdsToken, wordsOf } from './credentials';

/** What people call a credential, right before they write it: "password: x", "the token is x", "api key x". */
const INTRODUCES = /^(?:\w+[-_])?(?:passwor[dt]|passwd|pwd|secret|token|bearer|basic|api[-_]?key)$/i;
/** "API key", "private key": a key alone may be one of JSON. */
const KINDS_OF_KEY = /^(?:api|access|private|secret|shared|subscription)$/i;
const BETWEEN = /^(?:is|ist|lautet)?$/i;

/**
 * Whether a sentence seems to hold a credential: a token that is known by its beginning, or a word of letters and digits that a
 * password, a secret, a token or an API key is told with.
 * @param text prose, such as a note; of a longer one the first 4,096 characters are looked at
 */
export function tellsCredential(text: string): boolean {
  if (holdsToken(text)) return true;
  const words = wordsOf(text);
  return words.some((word, index) => {
    const isKey = /^key$/i.test(word) && KINDS_OF_KEY.test(words[index - 1] ?? '');
    if (!isKey && !INTRODUCES.test(word)) return false;
    const told = words.slice(index + 1, index + 3).find((next) => !BETWEEN.test(next));
    return told !== undefined && looksMadeUp(told);
  });
}

/** Letters and digits in one word, as nobody writes in a sentence; the end of a sentence is none of it. */
const looksMadeUp = (word: string): boolean =>
  word.replace(/[.!?]$/, '').length >= 8 && /\d/.test(word) && /[a-z]/i.test(word);
