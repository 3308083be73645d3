import type { Change } from '../../lib/json/edit';
import type { TextEdit } from '../../lib/text/text-edit';
import { SECTIONS, type SectionId, sectionOf } from '../schema/sections';
import { DOCUMENT } from './describe';
import { type Comparison, compareNodes, type Found } from './differences';
import { type ExactChanges, editExactly, exactChanges } from './exact-numbers';
import { equality, identify, readSide } from './values';

/** One thing in which the document after differs from the one before. */
export type Difference = {
  /** Undefined for keys that no section shows. */
  section: SectionId | undefined;
  /** Where it stands in the document after; for what was removed, where it would stand, or its list. */
  pointer: string;
  kind: 'added' | 'removed' | 'changed';
  /** What changed, as one line of text: `Goals: lead added`. Values that look like credentials, and `client_secret`, are never in it. */
  words: string;
  /** The same without the change, to name what is reverted: `Goals: lead`. */
  subject: string;
  /** The pointer of the place that the words name, and what they say of it: `: lead added`. */
  place: string;
  change: string;
  /** Brings this one place of the text after back. Numbers are doubles; `revertText` keeps every digit. */
  revert: Change[];
  /** The same with every number that a double would write differently as the text `mark` and its literal. */
  exact?: NonNullable<ExactChanges['exact']>;
};

/**
 * What changed from one document to another, in words: section by section, in the schema's order. Empty exactly when both
 * have the same value: layout, key order and ways to write a value don't count, digits beyond a double do.
 * @param beforeText,afterText JSON that `parse` accepts, else this throws.
 */
export function compareTexts(beforeText: string, afterText: string): Difference[] {
  const before = readSide(beforeText);
  const after = readSide(afterText);
  const comparison: Comparison = {
    ...{ before, after, found: [] },
    areEqual: equality(before, after),
    id: identify(before, after),
  };
  compareNodes(comparison, DOCUMENT, before.root, after.root);
  const rank = ({ section }: Difference) => (section ? SECTION_ORDER.indexOf(section) : SECTION_ORDER.length);
  return comparison.found.map(finish).sort((a, b) => rank(a) - rank(b));
}

/**
 * Brings the one place of a difference back in the text after.
 * @param text the text after, exactly as it was compared.
 */
export function revertText(text: string, { revert, exact }: Difference): { text: string; edits: TextEdit[] } {
  return editExactly(text, { changes: revert, ...(exact && { exact }) });
}

const SECTION_ORDER = SECTIONS.map(({ id }) => id);

function finish({ revert, ...difference }: Found): Difference {
  const { changes, exact } = exactChanges(revert);
  const section = sectionOf(difference.pointer)?.id;
  return { ...difference, section, revert: changes, ...(exact && { exact }) };
}
