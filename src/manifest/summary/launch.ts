import * as sectionWords from '#words/manifest/summary/sections';
import * as valueWords from '#words/manifest/summary/values';
import { MAX_NAMES, type SummaryRow, type SummarySection } from './summary';
import { addressOf, nameOf, oddOf, own, rowOf, titleOf, words } from './values';

const KEYS = ['quick_launch_enabled', 'entry_uri', 'enabled_for_profiles'] as const;

/** How people start the application. */
export function summariseLaunch(manifest: Record<string, unknown>): SummarySection {
  const used = KEYS.some((key) => Object.hasOwn(manifest, key));
  const entry = own(manifest, 'entry_uri');
  const profiles = own(manifest, 'enabled_for_profiles');
  const rows: SummaryRow[] = [];
  if (entry !== undefined) rows.push(rowOf(['entry_uri'], [addressOf(entry)], sectionWords.startsAt));
  if (profiles !== undefined) rows.push(profileRow(profiles));
  const listed = own(manifest, 'quick_launch_enabled');
  if (listed !== undefined) {
    const value =
      typeof listed === 'boolean'
        ? words(listed ? valueWords.yes : valueWords.no)
        : oddOf(listed, valueWords.expected.boolean);
    rows.unshift(rowOf(['quick_launch_enabled'], [value], sectionWords.inQuickLaunch));
  }
  return {
    id: 'launch',
    pointer: '',
    title: titleOf('launch'),
    used,
    lead: leadOf(used, listed === true, typeof entry === 'string' && entry !== '', profiles),
    rows,
    events: [],
    unknownKeys: [],
    unknownCount: 0,
  };
}

function leadOf(used: boolean, listed: boolean, hasEntry: boolean, profiles: unknown): string {
  if (!used) return sectionWords.nobodyStartsIt;
  if (!listed) return sectionWords.notInQuickLaunch;
  if (!hasEntry) return sectionWords.noEntryAddress;
  if (!Array.isArray(profiles) || profiles.length === 0) return sectionWords.noProfiles;
  return sectionWords.inQuickLaunchOf;
}

function profileRow(profiles: unknown): SummaryRow {
  const path = ['enabled_for_profiles'];
  if (!Array.isArray(profiles)) return rowOf(path, [oddOf(profiles, valueWords.expected.list)]);
  if (profiles.length === 0) return rowOf(path, [words(valueWords.none, 'muted')]);
  const names = [...new Set(profiles.slice(0, 1_000).map(nameOf))].slice(0, MAX_NAMES);
  return rowOf(path, [
    { kind: 'tags', tags: names.map((value) => ({ value, title: value, state: 'plain' })) },
  ]);
}
