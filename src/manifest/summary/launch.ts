import { MAX_NAMES, type SummaryRow, type SummarySection } from './summary';
import { addressOf, nameOf, oddOf, own, rowOf, words } from './values';

const KEYS = ['quick_launch_enabled', 'entry_uri', 'enabled_for_profiles'] as const;

/** How people start the application. */
export function summariseLaunch(manifest: Record<string, unknown>): SummarySection {
  const used = KEYS.some((key) => Object.hasOwn(manifest, key));
  const entry = own(manifest, 'entry_uri');
  const profiles = own(manifest, 'enabled_for_profiles');
  const rows: SummaryRow[] = [];
  if (entry !== undefined) rows.push(rowOf(['entry_uri'], [addressOf(entry)], 'It starts at'));
  if (profiles !== undefined) rows.push(profileRow(profiles));
  const listed = own(manifest, 'quick_launch_enabled');
  if (listed !== undefined) {
    const value = typeof listed === 'boolean' ? words(listed ? 'Yes' : 'No') : oddOf(listed, 'true or false');
    rows.unshift(rowOf(['quick_launch_enabled'], [value], 'In the quick-launch menu'));
  }
  return {
    id: 'launch',
    pointer: '',
    title: 'Launch',
    used,
    lead: leadOf(used, listed === true, typeof entry === 'string' && entry !== '', profiles),
    rows,
    events: [],
    unknownKeys: [],
    unknownCount: 0,
  };
}

function leadOf(used: boolean, listed: boolean, hasEntry: boolean, profiles: unknown): string {
  if (!used) return 'Nobody starts the app from the platform: it has no entry in the quick-launch menu.';
  if (!listed) return 'The app is not in the quick-launch menu.';
  if (!hasEntry)
    return 'The quick-launch menu is asked for, but shows the app only once it has an entry address.';
  if (!Array.isArray(profiles) || profiles.length === 0)
    return 'The app is in the quick-launch menu, but no user profile is named for which it appears there.';
  return 'The app is in the quick-launch menu of the profiles below.';
}

function profileRow(profiles: unknown): SummaryRow {
  const path = ['enabled_for_profiles'];
  if (!Array.isArray(profiles)) return rowOf(path, [oddOf(profiles, 'a list')]);
  if (profiles.length === 0) return rowOf(path, [words('None', 'muted')]);
  const names = [...new Set(profiles.slice(0, 1_000).map(nameOf))].slice(0, MAX_NAMES);
  return rowOf(path, [
    { kind: 'tags', tags: names.map((value) => ({ value, title: value, state: 'plain' })) },
  ]);
}
