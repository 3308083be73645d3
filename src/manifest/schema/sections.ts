import * as words from '#words/manifest/schema/sections';
import { isObject } from '../../lib/json/json-value';
import { fromPointer, isWithin, valueAt } from '../../lib/json/pointer';
import { PAGES, type Page } from './pages';
import { countsOf, type Problem } from './problem';
import { propertyOrder, schemaAt } from './schema';

export type SectionId = 'app' | 'sign-in' | 'launch' | 'webhooks' | 'engagement';

/** A part of the manifest that is shown together: some keys of the object at `pointer`, or all of it. */
export type Section = {
  id: SectionId;
  title: string;
  description: string;
  /** The object whose keys the section shows. */
  pointer: string;
  /** Where to read on. */
  pages: readonly Page[];
  /** The keys that belong to the section; absent where the whole object does. */
  keys?: readonly string[];
};

/** The sections as they are shown, with the order of the keys that were given a place by hand. */
const ORDERED: readonly Section[] = [
  {
    id: 'app',
    ...words.sections.app,
    pages: [PAGES.template, PAGES.installing],
    pointer: '',
    keys: ['client_name', 'display_name', 'description', 'logo_uri', 'enabled'],
  },
  {
    id: 'sign-in',
    ...words.sections.signIn,
    pages: [PAGES.installing],
    pointer: '',
    keys: ['grant_types', 'response_types', 'redirect_uris', 'scope'],
  },
  {
    id: 'launch',
    ...words.sections.launch,
    pages: [PAGES.installing],
    pointer: '',
    keys: ['quick_launch_enabled', 'entry_uri', 'enabled_for_profiles'],
  },
  {
    id: 'webhooks',
    ...words.sections.webhooks,
    pages: [PAGES.events, PAGES.protocol, PAGES.retries],
    pointer: '/capabilities/webhooks',
  },
  {
    id: 'engagement',
    ...words.sections.engagement,
    pages: [PAGES.installing],
    pointer: '/capabilities/engagement',
  },
];

/**
 * The sections of the manifest. A key of the schema that has no place by hand stands at the end of the section that its
 * `x-section` names, or of the first one: a new field is one edit of the schema.
 */
export const SECTIONS: readonly Section[] = ORDERED.map((section) =>
  section.keys ? { ...section, keys: [...section.keys, ...newKeys(section.id)] } : section,
);

function newKeys(id: SectionId): string[] {
  const placed = ORDERED.flatMap(({ keys = [] }) => keys);
  return propertyOrder([])
    .filter((key) => key !== 'capabilities' && !placed.includes(key))
    .filter((key) => (schemaAt([key])?.['x-section'] ?? 'app') === id);
}

/** The section that a place belongs to; undefined for the document as a whole and for keys that no section shows. */
export function sectionOf(pointer: string): Section | undefined {
  // A localised name, client_name#fr, belongs to the key that it translates.
  const key = fromPointer(pointer)[0]?.split('#')[0];
  return SECTIONS.find((section) =>
    section.keys ? key !== undefined && section.keys.includes(key) : isWithin(pointer, section.pointer),
  );
}

/**
 * How a section stands: by the gravest that there is to say of it. `fill`: values are still to be filled in, or are missing where
 * nobody has been yet. `fine`: used, and at the most with hints.
 */
export type SectionState = {
  state: 'problems' | 'fill' | 'warnings' | 'fine' | 'unused';
  /** How many errors a person is told of, how much is to fill in, and how many warnings there are; missing where none is. */
  counts?: { error: number; toFill: number; warning: number };
};

/** How a section stands, for the list of sections. `isTold` says which problems a person is told of at their fields. */
export function sectionState(
  section: Section,
  value: unknown,
  problems: readonly Problem[],
  isTold: (problem: Problem) => boolean = () => true,
): SectionState {
  const own = problems.filter(({ pointer }) => concerns(pointer, section));
  const { error } = countsOf(own.filter(isTold));
  const all = countsOf(own);
  const counts = { error, toFill: all.toFill + all.error - error, warning: all.warning };
  if (counts.error > 0) return { state: 'problems', counts };
  if (counts.toFill > 0) return { state: 'fill', counts };
  if (counts.warning > 0) return { state: 'warnings', counts };
  const whole = valueAt(value, section.pointer);
  const used = section.keys
    ? section.keys.some((key) => valueAt(value, `/${key}`) !== undefined)
    : whole !== undefined && !(isObject(whole) && Object.keys(whole).length === 0);
  return { state: used ? 'fine' : 'unused' };
}

/** The state of a section in words, the gravest first: "2 problems, 1 to fill in, 1 warning", "To fill in, 1 warning". */
export function sectionStateText({ state, counts }: SectionState): string {
  if (!counts) return state === 'fine' ? words.noProblems : words.notUsed;
  const { error, toFill, warning } = counts;
  return [
    error > 0 && words.problems(error),
    toFill > 0 && (error > 0 ? words.countToFillIn(toFill) : words.toFillIn),
    warning > 0 && words.warnings(warning),
  ]
    .filter(Boolean)
    .join(', ');
}

// A problem of `capabilities` itself stands in the way of both sections inside it.
function concerns(pointer: string, section: Section): boolean {
  const own = sectionOf(pointer);
  if (own) return own.id === section.id;
  const isAround = SECTIONS.some(({ keys, pointer: inner }) => !keys && isWithin(inner, pointer));
  if (isAround) return pointer !== '' && section.keys === undefined && isWithin(section.pointer, pointer);
  // Keys that no section has are shown at the end of the first one.
  return section === SECTIONS[0];
}
