import * as words from '#words/manifest/install';
import { isObject } from '../../lib/json/json-value';
import { readTree } from '../../lib/json/tree';
import { compareTexts, type Difference } from '../compare/compare';
import { recordsOf } from '../import/records';
import { takeWithheld } from '../secrets/withheld-values';
import { isPlatformDefault, recordIn, withoutPlatformKeys } from './compare';
import { parseResponse } from './parse-response';

/** What an update would do to a live installation. `removed` is what somebody may have set there by hand. */
export type UpdatePlan =
  | { kind: 'unreadable'; message: string }
  | {
      kind: 'planned';
      added: Difference[];
      changed: Difference[];
      removed: Difference[];
      /** The id of the installation, where the response has it. */
      id?: string;
    };

/**
 * Compares a manifest with what is installed, the other way round than the check does: what the update adds, changes and
 * removes. Keys that only the platform writes and its own defaults are left out; a value that was withheld here counts as the
 * installed one. Never throws, and keeps nothing of the response.
 * @param manifest JSON that `parse` accepts
 * @param pasted the response of the installation API: one installation or the list of them
 */
export function planUpdate(manifest: string, pasted: string): UpdatePlan {
  try {
    const live = liveRecord(manifest, pasted);
    if (!live.ok) return { kind: 'unreadable', message: live.message };
    const before = withoutPlatformKeys(live.text);
    const after = takeWithheld(withoutPlatformKeys(manifest), before).text;
    const value = recordIn(before);
    const found = compareTexts(before, after).filter(
      ({ kind, pointer }) => kind !== 'removed' || !isPlatformDefault(value, pointer),
    );
    const of = (wanted: Difference['kind']) => found.filter(({ kind }) => kind === wanted);
    return {
      kind: 'planned',
      added: of('added'),
      changed: of('changed'),
      removed: of('removed'),
      ...(live.id === undefined ? {} : { id: live.id }),
    };
  } finally {
    // The last tree that was read is kept, and with it its text: this one may hold the secret.
    readTree('');
  }
}

type Live = { ok: true; text: string; id?: string } | { ok: false; message: string };

/** The one live installation that a response has of the manifest's client name; of a single record, that record. */
function liveRecord(manifest: string, pasted: string): Live {
  const read = parseResponse(pasted);
  if (!read.ok) return read;
  if (!Array.isArray(read.value)) {
    if (!isObject(read.value)) return { ok: false, message: words.noInstallation };
    return { ok: true, text: read.text, ...idOf(read.value) };
  }
  const name = recordIn(manifest).client_name;
  const live = recordsOf(read.text).filter(
    (record) => record.name === name && recordIn(record.text).deleted !== true,
  );
  const [first, second] = live;
  if (!first) return { ok: false, message: words.noLiveInstallation };
  if (second) return { ok: false, message: words.severalLive(live.length) };
  return { ok: true, text: first.text, ...(first.id === undefined ? {} : { id: first.id }) };
}

function idOf({ id }: Record<string, unknown>): { id?: string } {
  return typeof id === 'string' ? { id } : {};
}
