import { isObject } from '../../lib/json/parse';
import { fromPointer, isWithin, valueAt } from '../../lib/json/pointer';
import { countErrors, type Problem } from './problem';

export type SectionId = 'app' | 'sign-in' | 'launch' | 'webhooks' | 'engagement';

/** A part of the manifest that is shown together: some keys of the object at `pointer`, or all of it. */
export type Section = {
  id: SectionId;
  title: string;
  description: string;
  /** The object whose keys the section shows. */
  pointer: string;
  /** The keys that belong to the section; absent where the whole object does. */
  keys?: readonly string[];
};

export const SECTIONS: readonly Section[] = [
  {
    id: 'app',
    title: 'App',
    description: 'What the app is called, and how it presents itself.',
    pointer: '',
    keys: ['client_name', 'display_name', 'description', 'logo_uri', 'enabled'],
  },
  {
    id: 'sign-in',
    title: 'Sign-in',
    description: 'How the app gets its OAuth 2.0 tokens, and what they allow.',
    pointer: '',
    keys: ['grant_types', 'response_types', 'redirect_uris', 'scope'],
  },
  {
    id: 'launch',
    title: 'Launch',
    description: 'Where the app opens, and for whom. Only for apps with pages of their own.',
    pointer: '',
    keys: ['quick_launch_enabled', 'entry_uri', 'enabled_for_profiles'],
  },
  {
    id: 'webhooks',
    title: 'Webhooks',
    description: 'Where the platform sends what happens in conversations.',
    pointer: '/capabilities/webhooks',
  },
  {
    id: 'engagement',
    title: 'Engagement',
    description: 'What campaign managers may use when they design an engagement for this app.',
    pointer: '/capabilities/engagement',
  },
];

/** The section that a place belongs to; undefined for the document as a whole and for keys that no section shows. */
export function sectionOf(pointer: string): Section | undefined {
  // A localised name, client_name#fr, belongs to the key that it translates.
  const key = fromPointer(pointer)[0]?.split('#')[0];
  return SECTIONS.find((section) =>
    section.keys ? key !== undefined && section.keys.includes(key) : isWithin(pointer, section.pointer),
  );
}

/**
 * Things as they are listed by section: in the order of the sections, then those of keys that no section shows. A section
 * without any is left out; the order inside one stays.
 */
export function bySection<T extends { section: SectionId | undefined }>(
  things: readonly T[],
): { title: string; members: T[] }[] {
  return [...SECTIONS, { id: undefined, title: 'Other keys' }]
    .map(({ id, title }) => ({ title, members: things.filter(({ section }) => section === id) }))
    .filter(({ members }) => members.length > 0);
}

export type SectionState = { state: 'complete' } | { state: 'problems'; count: number } | { state: 'unused' };

/** How a section stands, for the list of sections. Only errors count as problems. */
export function sectionState(section: Section, value: unknown, problems: readonly Problem[]): SectionState {
  const count = countErrors(problems.filter(({ pointer }) => concerns(pointer, section)));
  if (count > 0) return { state: 'problems', count };
  const whole = valueAt(value, section.pointer);
  const used = section.keys
    ? section.keys.some((key) => valueAt(value, `/${key}`) !== undefined)
    : whole !== undefined && !(isObject(whole) && Object.keys(whole).length === 0);
  return { state: used ? 'complete' : 'unused' };
}

// A problem of `capabilities` itself stands in the way of both sections inside it.
function concerns(pointer: string, section: Section): boolean {
  return (
    sectionOf(pointer)?.id === section.id ||
    (pointer !== '' && section.keys === undefined && isWithin(section.pointer, pointer))
  );
}
