import { findProblems } from '../../../manifest/advice/find-problems';
import { RULES } from '../../../manifest/advice/rules';
import { countsOf } from '../../../manifest/schema/problem';
import type { DraftMeta, Version } from '../records';

/** A longer text, in UTF-16 characters, is not looked at for a list: that would hold up the page. */
const LONGEST = 1_000_000;

/**
 * Names what the counts of a draft hold for: the version of its text, and the rules. Another version of the editor may have other
 * rules, and some may be silenced in the draft.
 */
export function adviceKey(version: Version, silenced: readonly string[] = []): string {
  return [version, RULES.length, ...[...silenced].sort()].join(' ');
}

/** The problems of a text by severity, advice included, as they are stored with its draft; undefined for one that is far too long. */
export function adviceOf(
  text: string,
  version: Version,
  silenced: readonly string[] = [],
): DraftMeta['advice'] {
  if (text.length > LONGEST) return undefined;
  const { problems } = findProblems(text, { silenced: new Set(silenced) });
  return { of: adviceKey(version, silenced), counts: countsOf(problems) };
}
