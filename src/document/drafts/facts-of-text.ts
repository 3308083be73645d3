import { check } from '../../manifest/check/check';
import { draftFacts } from './draft-facts';

/** What the list of drafts says about a text that was not read yet. */
export function factsOfText(text: string): ReturnType<typeof draftFacts> {
  const { parsed, problems } = check(text);
  return draftFacts(text, { value: parsed.ok ? parsed.value : undefined, problems });
}
