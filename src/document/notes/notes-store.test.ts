import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../lib/test-support/eventually';
import { openBrowser } from '../drafts/test-support';

const SCOPE = { pointer: '/scope', text: 'Too wide' };
const NAME = { pointer: '/client_name', text: 'Spelling' };
const keyOf = ({ pointer, text }: typeof SCOPE) => `${pointer} ${text}`;

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Page = ReturnType<typeof browser.load>;
const started = async (): Promise<Page> => {
  const page = browser.load();
  await page.startDrafts();
  await page.notes.load();
  return page;
};
const add = (page: Page, id: string, note: typeof SCOPE) =>
  page.notes.changeDraft(id, (before) => ({
    ...before,
    notes: [...before.notes, note],
    seen: [...before.seen, keyOf(note)],
  }));
const pin = (page: Page, fingerprint: string, note: typeof SCOPE) =>
  page.notes.changeReview(fingerprint, (before) => [...before, note]);
const stored = (page: Page) => eventually(() => expect(page.notes.isWaiting()).toBe(false));

describe('the notes', () => {
  it('are in memory at once, and stored: nothing of them stays in localStorage', async () => {
    const page = await started();
    add(page, 'd', SCOPE);
    pin(page, 'f', NAME);
    expect(page.notes.ofDraft('d').notes).toEqual([SCOPE]);
    await stored(page);
    expect(Object.keys(browser.local)).toEqual([]);
    const next = await started();
    expect(next.notes.ofDraft('d').notes).toEqual([SCOPE]);
    expect(next.notes.ofReview('f')).toEqual([NAME]);
  });

  it('are not lost when the page is killed in the tick of the last one', async () => {
    const page = await started();
    add(page, 'd', SCOPE);
    await stored(page);
    // Nothing of what follows reaches the database.
    vi.spyOn(page.repository.notes, 'changeDraft').mockReturnValue(new Promise(() => {}));
    add(page, 'd', NAME);
    page.notes.changeDraft('d', (before) => ({ ...before, notes: before.notes.slice(1) }));

    const next = await started();
    expect(next.notes.ofDraft('d').notes).toEqual([NAME]);
    await stored(next);
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('wait in memory while the storage refuses them, and are stored when it takes them again', async () => {
    const page = await started();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    add(page, 'd', SCOPE);
    await eventually(() => expect(put).toHaveBeenCalled());
    expect(page.notes.ofDraft('d').notes).toEqual([SCOPE]);
    put.mockRestore();
    await page.saveNow();
    expect(page.notes.isWaiting()).toBe(false);
  });

  it('of two tabs are both kept, and each tab sees those of the other', async () => {
    const [first, second] = [await started(), await started()];
    add(first, 'd', SCOPE);
    add(second, 'd', NAME);
    for (const page of [first, second]) {
      await eventually(() => expect(page.notes.ofDraft('d').notes).toHaveLength(2));
    }
  });
});

describe('notes that an earlier version kept in localStorage', () => {
  it('are taken over once', async () => {
    const write = (key: string, value: unknown) => browser.local.setItem(key, JSON.stringify(value));
    write('draft-notes:d', {
      notes: [SCOPE],
      seen: [keyOf(SCOPE)],
      rejected: ['Scope: a → b', 'c'.repeat(24)],
    });
    write('draft-answers:d', 'lusab-babad');
    write('review-notes:lusab-babad', [NAME]);
    const page = await started();
    await stored(page);
    expect(page.notes.ofDraft('d')).toEqual({
      notes: [SCOPE],
      seen: [keyOf(SCOPE)],
      rejected: ['c'.repeat(24)],
      answers: 'lusab-babad',
    });
    expect(page.notes.ofReview('lusab-babad')).toEqual([NAME]);
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('stay where they are when they can’t be read, and keep nobody out', async () => {
    for (const [at, text] of ['{', '7', '[null]'].entries()) browser.local.setItem(`draft-notes:${at}`, text);
    browser.local.setItem('review-notes:f', '"x"');
    const page = await started();
    expect(page.notes.getState()).toEqual({ drafts: {}, reviews: {} });
    expect(Object.keys(browser.local)).toHaveLength(4);
  });
});

describe('the notes of a draft', () => {
  const doc = JSON.stringify({ client_name: 'Noted' });

  it('go with it when it is deleted, the own ones too, and come back with the undo', async () => {
    const page = await started();
    page.type(doc);
    await page.saveNow();
    const { id } = page.openedDraft();
    add(page, id, SCOPE);
    page.notes.changeDraft(id, (before) => ({ ...before, answers: 'f' }));
    pin(page, 'f', NAME);
    await stored(page);
    const undo = await page.deleteDraft(id);
    expect(page.notes.ofDraft(id).notes).toEqual([]);
    expect(page.notes.ofReview('f')).toEqual([]);
    expect((await started()).notes.getState()).toEqual({ drafts: {}, reviews: {} });
    await undo?.();
    expect(page.notes.ofDraft(id)).toMatchObject({ notes: [SCOPE], answers: 'f' });
    expect(page.notes.ofReview('f')).toEqual([NAME]);
  });

  it('leave the own ones where another draft answers the same manifest', async () => {
    const page = await started();
    page.type(doc);
    const { id } = page.openedDraft();
    for (const draft of [id, 'other']) {
      page.notes.changeDraft(draft, (before) => ({ ...before, answers: 'f' }));
    }
    pin(page, 'f', NAME);
    await stored(page);
    await page.deleteDraft(id);
    expect(page.notes.ofReview('f')).toEqual([NAME]);
  });

  it('are in backups, and come from them', async () => {
    const page = await started();
    page.type(doc);
    await page.saveNow();
    const { id } = page.openedDraft();
    add(page, id, SCOPE);
    page.notes.changeDraft(id, (before) => ({ ...before, answers: 'f' }));
    pin(page, 'f', NAME);
    const backup = await (await page.backupAll()).text();

    browser = openBrowser(vi, new IDBFactory());
    const elsewhere = await started();
    expect(await elsewhere.restoreBackup(backup)).toMatchObject({ added: 1 });
    expect(elsewhere.notes.ofDraft(id)).toMatchObject({ notes: [SCOPE], seen: [keyOf(SCOPE)], answers: 'f' });
    expect(elsewhere.notes.ofReview('f')).toEqual([NAME]);
  });
});
