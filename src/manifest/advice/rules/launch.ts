import { isMisplaced } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { removing, setting } from '../words';

const ENTRY = 'https://app.acme-retail.com/start';
const LAUNCHED = { quick_launch_enabled: true, entry_uri: ENTRY, enabled_for_profiles: [12] };

/** Rules about the quick-launch menu, which takes three keys to show an app. */
export const LAUNCH_RULES: readonly Rule[] = [
  {
    id: 'launch/no-entry',
    severity: 'warning',
    title: 'Quick launch without an entry address',
    why: 'The menu lists only apps that have an address to open.',
    source: SOURCES.installing,
    example: { before: { quick_launch_enabled: true, enabled_for_profiles: [12] }, after: LAUNCHED },
    *find(document) {
      const { root } = document;
      if (root.quick_launch_enabled !== true || root.entry_uri !== undefined) return;
      if (isMisplaced(document, 'entry_uri')) return;
      yield {
        pointer: '/entry_uri',
        message: 'Add an entry address: without one the app is not shown in the quick-launch menu.',
      };
    },
  },
  {
    id: 'launch/no-profiles',
    severity: 'info',
    title: 'Quick launch for no profile',
    why: 'The menu shows an app to people whose profile is among its profiles. Only one edition of the documentation lists this key, so ask whether the account needs it.',
    source: SOURCES.installing,
    example: { before: { quick_launch_enabled: true, entry_uri: ENTRY }, after: LAUNCHED },
    *find(document) {
      const { root, addresses } = document;
      const profiles = root.enabled_for_profiles;
      const isNone = profiles === undefined || (Array.isArray(profiles) && profiles.length === 0);
      // Whoever has not filled in the address yet is told about that first.
      const isToFill = addresses.some((address) => address.field === 'entry' && address.isToFill);
      if (root.quick_launch_enabled !== true || !isNone || isToFill) return;
      if (isMisplaced(document, 'enabled_for_profiles')) return;
      yield {
        pointer: '/enabled_for_profiles',
        message: 'List the profiles that may open the app, or nobody may see it in the quick-launch menu.',
      };
    },
  },
  {
    id: 'launch/not-enabled',
    severity: 'info',
    title: 'An entry address or profiles without quick launch',
    why: 'Both are for the quick-launch menu. As long as it is not switched on, the app is not listed there.',
    source: SOURCES.installing,
    example: { before: { ...LAUNCHED, quick_launch_enabled: false }, after: LAUNCHED },
    *find({ root }) {
      const { quick_launch_enabled: enabled, entry_uri: entry, enabled_for_profiles: profiles } = root;
      const hasProfiles = Array.isArray(profiles) && profiles.length > 0;
      const hasEntry = typeof entry === 'string' && entry !== '';
      if ((enabled !== false && enabled !== undefined) || (!hasProfiles && !hasEntry)) return;
      const address = hasProfiles ? 'entry address and profiles have' : 'entry address has';
      const what = hasEntry ? address : 'profiles have';
      yield {
        pointer: '/quick_launch_enabled',
        message: `Quick launch is off, so the ${what} no effect in its menu. Switch it on, or remove them.`,
        fixes: [
          setting('Switch on quick launch', '/quick_launch_enabled', true),
          ...(hasProfiles && !hasEntry ? [removing('Remove the profiles', '/enabled_for_profiles')] : []),
        ],
      };
    },
  },
];
