import { useEffect, useState } from 'react';
import * as words from '#words/features/compare';
import { LOCALE } from '#words/language';
import { useDocument } from '../../document/document';
import { listDrafts, readDraft, readImported } from '../../document/drafts/library';
import { type DraftMeta, draftTitle, type Snapshot } from '../../document/drafts/records';
import { saveState } from '../../document/drafts/save-state';
import { listSnapshots } from '../../document/drafts/snapshots';
import { useStored } from '../../document/drafts/use-drafts';
import { visibleText } from '../../lib/text/visible-text';
import { TEMPLATES, type TemplateId } from '../../manifest/templates/templates';

/** Names one text to compare. `given` is one that was handed to the dialog. */
export type SourceKey =
  | 'current'
  | 'imported'
  | 'pasted'
  | 'given'
  | `template:${TemplateId}`
  | `snapshot:${string}`
  | `draft:${string}`;

/** A text to compare, and what it is called. */
export type Comparable = { title: string; text: string };

/** What one side shows: the text, that it is on its way, or why there is none. */
export type SourceText =
  | { state: 'ready'; text: string }
  | { state: 'waiting' }
  | { state: 'none'; message: string };

/** What is stored and can be compared: the text as it was imported, the open draft's snapshots, other drafts. */
export type Stored = { imported: string | undefined; snapshots: Snapshot[]; drafts: DraftMeta[] };

async function readStored(): Promise<Stored> {
  const { draft } = saveState.getState();
  const [imported, snapshots, drafts] = await Promise.all([
    // Where the storage can't be read, the rest can still be compared.
    readImported(draft).catch(() => undefined),
    listSnapshots(draft).catch(() => []),
    listDrafts(),
  ]);
  return { imported, snapshots, drafts: drafts.filter(({ id }) => id !== draft) };
}

/** Undefined until it was read. */
export const useStoredSources = (): Stored | undefined => useStored(readStored);

export type SourceOption = { key: SourceKey; label: string };
export type SourceGroup = { label: string; options: SourceOption[] };

/** What can be chosen, in groups; the first has no name of its own. */
export function sourceGroups(stored: Stored | undefined, given: Comparable | undefined): SourceGroup[] {
  const when = (at: number) =>
    new Date(at).toLocaleString(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
  const groups: SourceGroup[] = [
    {
      label: words.thisDraft,
      options: [
        { key: 'current', label: words.currentDocument },
        ...(given ? [{ key: 'given' as const, label: visibleText(given.title) }] : []),
        ...(stored?.imported === undefined ? [] : [{ key: 'imported' as const, label: words.asImported }]),
        ...(stored?.snapshots ?? []).map(({ id, name, at }) => ({
          key: `snapshot:${id}` as const,
          label: words.snapshot(visibleText(name), when(at)),
        })),
      ],
    },
    {
      label: words.templates,
      options: TEMPLATES.map(({ id, title }) => ({
        key: `template:${id}` as const,
        label: words.template(title),
      })),
    },
    {
      label: words.otherDrafts,
      options: (stored?.drafts ?? []).map((meta) => ({
        key: `draft:${meta.id}` as const,
        label: words.otherDraft(visibleText(draftTitle(meta)), when(meta.changedAt)),
      })),
    },
    { label: words.elsewhere, options: [{ key: 'pasted', label: words.pastedOrFile }] },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** The text that a key names, kept up to date. */
export function useSourceText(
  key: SourceKey,
  stored: Stored | undefined,
  { pasted, given }: { pasted: string; given: Comparable | undefined },
): SourceText {
  const current = useDocument((state) => (key === 'current' ? state.text : ''));
  const draft = useDraftText(key.startsWith('draft:') ? key.slice('draft:'.length) : undefined);
  if (key === 'current') return { state: 'ready', text: current };
  if (key === 'given') return ready(given?.text);
  if (key === 'pasted') {
    return pasted.trim() === ''
      ? { state: 'none', message: words.pasteAbove }
      : { state: 'ready', text: pasted };
  }
  if (key.startsWith('template:')) return ready(TEMPLATES.find(({ id }) => key === `template:${id}`)?.text);
  if (key.startsWith('draft:')) return draft;
  if (!stored) return { state: 'waiting' };
  if (key === 'imported') return ready(stored.imported);
  return ready(stored.snapshots.find(({ id }) => key === `snapshot:${id}`)?.text);
}

const ready = (text: string | undefined): SourceText =>
  text === undefined ? { state: 'none', message: words.textGone } : { state: 'ready', text };

/** Another draft's text, read when it is asked for. */
function useDraftText(id: string | undefined): SourceText {
  const [read, setRead] = useState<{ id: string; text: SourceText }>();
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    const take = (text: SourceText) => isCurrent && setRead({ id, text });
    readDraft(id).then(
      (draft) => take(ready(draft?.text)),
      () => take({ state: 'none', message: words.draftUnreadable }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return read && read.id === id ? read.text : { state: 'waiting' };
}
