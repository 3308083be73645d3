import { closest } from '../../lib/text/closest';

/** The known value of a list that somebody may have meant: close to it, or the same words in another order (`token id_token`). */
export function closestChoice(value: string, choices: readonly string[]): string | undefined {
  const words = inOrder(value);
  return (
    closest(value, choices)?.name ??
    choices.find((choice) => words.includes(' ') && inOrder(choice) === words)
  );
}

const inOrder = (text: string): string =>
  text.slice(0, 200).trim().toLowerCase().split(/\s+/).sort().join(' ');
