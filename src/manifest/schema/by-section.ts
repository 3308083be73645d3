import * as words from '#words/manifest/schema/sections';
import { SECTIONS, type SectionId } from './sections';

/**
 * Things as they are listed by section: in the order of the sections, then those of keys that no section shows. A section
 * without any is left out; the order inside one stays.
 */
export function bySection<T extends { section: SectionId | undefined }>(
  things: readonly T[],
  rest = words.otherKeys,
): { title: string; members: T[] }[] {
  return [...SECTIONS, { id: undefined, title: rest }]
    .map(({ id, title }) => ({ title, members: things.filter(({ section }) => section === id) }))
    .filter(({ members }) => members.length > 0);
}
