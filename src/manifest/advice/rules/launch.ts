import * as words from '#words/manifest/advice/rules/launch';
import { isMisplaced } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { removing, setting, shown } from '../words';
import { addressRule, notEncrypted } from './address-rule';

const ENTRY = 'https://app.acme-retail.com/start';
const LAUNCHED = { quick_launch_enabled: true, entry_uri: ENTRY, enabled_for_profiles: [12] };

/** Rules about the quick-launch menu, which takes three keys to show an app. */
export const LAUNCH_RULES: readonly Rule[] = [
  {
    id: 'launch/no-entry',
    severity: 'warning',
    title: words.noEntry.title,
    why: words.noEntry.why,
    source: SOURCES.installing,
    example: { before: { quick_launch_enabled: true, enabled_for_profiles: [12] }, after: LAUNCHED },
    *find(document) {
      const { root } = document;
      if (root.quick_launch_enabled !== true || root.entry_uri !== undefined) return;
      if (isMisplaced(document, 'entry_uri')) return;
      yield {
        pointer: '/entry_uri',
        message: words.noEntry.message,
      };
    },
  },
  addressRule({
    id: 'launch/http-entry',
    severity: 'warning',
    title: words.httpEntry.title,
    why: words.httpEntry.why,
    source: SOURCES.installing,
    example: { before: { ...LAUNCHED, entry_uri: 'http://app.acme-retail.com/start' }, after: LAUNCHED },
    fields: ['entry'],
    find: (address) => notEncrypted(address, (host) => words.httpEntry.message(shown(host))),
  }),
  {
    id: 'launch/no-profiles',
    severity: 'info',
    title: words.noProfiles.title,
    why: words.noProfiles.why,
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
        message: words.noProfiles.message,
      };
    },
  },
  {
    id: 'launch/not-enabled',
    severity: 'info',
    title: words.notEnabled.title,
    why: words.notEnabled.why,
    source: SOURCES.installing,
    example: { before: { ...LAUNCHED, quick_launch_enabled: false }, after: LAUNCHED },
    *find({ root }) {
      const { quick_launch_enabled: enabled, entry_uri: entry, enabled_for_profiles: profiles } = root;
      const hasProfiles = Array.isArray(profiles) && profiles.length > 0;
      const hasEntry = typeof entry === 'string' && entry !== '';
      if ((enabled !== false && enabled !== undefined) || (!hasProfiles && !hasEntry)) return;
      const address = hasProfiles ? words.notEnabled.entryAndProfiles : words.notEnabled.entry;
      yield {
        pointer: '/quick_launch_enabled',
        message: hasEntry ? address : words.notEnabled.profiles,
        fixes: [
          setting(words.notEnabled.switchOn, '/quick_launch_enabled', true),
          ...(hasProfiles && !hasEntry
            ? [removing(words.notEnabled.removeProfiles, '/enabled_for_profiles')]
            : []),
        ],
      };
    },
  },
];
