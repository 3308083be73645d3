import * as words from '#words/document/drafts/storage';
import { isObject } from '../../../lib/json/json-value';
import { toNotes, toTexts } from '../../notes/stored-notes';
import { isCount, readTime, textOr } from '../journal/checked-history';
import { type DraftMeta, type DraftNotes, NO_NOTES, type SetAside, type Snapshot } from '../records';

/**
 * What is stored is outside data: an older or newer version, another program or a damaged disk may have written it. Everything
 * that comes out of the storage goes through here. What is good of a record is taken; `undefined` means that nothing is.
 */

/** The version of a draft that is stored without one. */
const NO_VERSION = 'unknown.0';

/** Whether a record of the list says everything that can be found out from the text too. */
export function hasFacts(record: unknown): boolean {
  return (
    isObject(record) && typeof record.app === 'string' && isCount(record.problems) && isCount(record.bytes)
  );
}

/** What the list says of a draft; undefined where not even its id can be read. */
export function readMeta(record: unknown): DraftMeta | undefined {
  if (!isObject(record) || typeof record.id !== 'string') return undefined;
  const { id, version } = record;
  const changedAt = readTime(record.changedAt);
  const createdAt = readTime(record.createdAt) ?? changedAt ?? 0;
  const advice = readAdvice(record.advice);
  return {
    ...{ id, createdAt, changedAt: changedAt ?? createdAt },
    name: textOr(record.name, ''),
    app: textOr(record.app, ''),
    problems: isCount(record.problems) ? record.problems : 0,
    bytes: isCount(record.bytes) ? record.bytes : 0,
    version: typeof version === 'string' && version !== '' ? version : NO_VERSION,
    ...(advice && { advice }),
  };
}

/** Earlier versions stored none, which the list finds then. */
function readAdvice(advice: unknown): DraftMeta['advice'] {
  if (!isObject(advice) || typeof advice.of !== 'string' || !isObject(advice.counts)) return undefined;
  const { error, toFill, warning, info } = advice.counts;
  if (!isCount(error) || !isCount(toFill) || !isCount(warning) || !isCount(info)) return undefined;
  return { of: advice.of, counts: { error, toFill, warning, info } };
}

/** The text of a record of `texts` or `imports`. */
export function readText(record: unknown): string | undefined {
  return isObject(record) && typeof record.text === 'string' ? record.text : undefined;
}

/** Why `readText` gave nothing: "Its text is a number". */
export function textFault(record: unknown): string {
  if (!isObject(record)) return words.textMissing;
  const { text } = record;
  if (text === undefined) return words.textMissing;
  if (text === null) return words.textIsNull;
  if (Array.isArray(text)) return words.textIsList;
  return typeof text === 'object' ? words.textIsObject : words.textIsOf(typeof text);
}

/** A snapshot; undefined where its text, its draft or its id can't be read. */
export function readSnapshot(record: unknown): Snapshot | undefined {
  if (!isObject(record)) return undefined;
  const { id, draft, text } = record;
  if (typeof id !== 'string' || typeof draft !== 'string' || typeof text !== 'string') return undefined;
  return { id, draft, text, name: textOr(record.name, words.unnamed), at: readTime(record.at) ?? 0 };
}

const CHANGE_KEY = /^[0-9a-f]{24}$/;

/** The notes of a draft; none where the record is no such thing. */
export function readDraftNotes(record: unknown): DraftNotes {
  if (!isObject(record)) return NO_NOTES;
  const { answers } = record;
  const silenced = toTexts(record.silenced);
  return {
    notes: toNotes(record.notes) ?? [],
    seen: toTexts(record.seen),
    // Earlier versions kept the words of a change: those say nothing any more.
    rejected: toTexts(record.rejected).filter((key) => CHANGE_KEY.test(key)),
    ...(typeof answers === 'string' ? { answers } : {}),
    ...(silenced.length > 0 ? { silenced } : {}),
  };
}

/** A record that was set aside before; what can't be read of its description is described anew. */
export function readSetAside(record: unknown): SetAside | undefined {
  if (!isObject(record) || typeof record.id !== 'string') return undefined;
  const { id, records } = record;
  return {
    ...{ id, at: readTime(record.at) ?? 0, title: textOr(record.title, words.somethingStored) },
    fault: textOr(record.fault, words.unreadable),
    records: isObject(records) ? records : { record },
  };
}
