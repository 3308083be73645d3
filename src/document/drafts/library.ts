import { createDraftCounts } from './list/draft-counts';
import { createDraftList } from './list/draft-list';
import { opening } from './opening';
import { session } from './page';
import type { DraftMeta } from './records';

// The list of drafts of this page; loaded with the dialogs that need it.

export const draftList = createDraftList(session, opening);

export const { readDraft, readImported, renameDraft, duplicateDraft, putDrafts, deleteDraft } = draftList;
export const readListing = draftList.read;
export const { readCounts } = createDraftCounts(session);

/** All drafts, latest change first; where the storage can't be read, those that the page holds. Never rejects. */
export const listDrafts = async (): Promise<DraftMeta[]> => (await draftList.read()).drafts;
