import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/test-support/eventually';
import { openBrowser } from '../test-support';
import { whereWorkIs } from './save-state';

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const doc = (name: string) => JSON.stringify({ client_name: name });
const started = async () => {
  const page = browser.load();
  await page.startDrafts();
  await page.notes.load();
  return page;
};
type Page = Awaited<ReturnType<typeof started>>;
const work = async (name: string): Promise<Page> => {
  const page = await started();
  page.type(doc(name));
  await page.saveNow();
  return page;
};
const clearData = async (page: Page) => {
  for (const key of Object.keys(browser.local)) browser.local.removeItem(key);
  await page.repository.whole.remove(page.openedDraft().id);
};

describe('site data that is cleared while the page is open', () => {
  it('is noticed, said, and stored again, notes too', async () => {
    const page = await work('Cleared');
    const { id } = page.openedDraft();
    const note = { pointer: '/scope', text: 'Too wide' };
    page.notes.changeDraft(id, (before) => ({ ...before, notes: [note], seen: ['/scope Too wide'] }));
    await eventually(() => expect(page.notes.isWaiting()).toBe(false));
    await clearData(page);
    page.events.onShow();
    await eventually(() => expect(page.notice()).toContain('The data of this site was cleared'));
    browser.leave();
    for (const key of Object.keys(browser.local)) browser.local.removeItem(key);
    const next = await started();
    expect(next.text()).toBe(doc('Cleared'));
    expect(next.notes.ofDraft(id).notes).toEqual([note]);
  });

  it('is no reason to bring back a draft that another tab deleted, before it is changed here', async () => {
    const first = await work('Shared');
    const { id } = first.openedDraft();
    const second = await started();
    await eventually(() => expect(second.text()).toBe(doc('Shared')));
    await first.newDraft({ text: doc('Other'), origin: 'template' });
    await first.saveNow();
    await first.deleteDraft(id);
    await eventually(() => expect(second.openedDraft().isDeleted).toBe(true));
    second.events.onShow();
    await second.listDrafts();
    expect(await first.repository.drafts.version(id)).toBeUndefined();
    second.type(doc('Changed here'));
    await second.saveNow();
    expect(await first.repository.drafts.version(id)).toBeDefined();
  });

  it('leaves a template that nobody touched alone', async () => {
    const page = await started();
    page.events.onShow();
    await page.listDrafts();
    expect(Object.keys(browser.local)).toEqual([]);
    expect(await page.repository.drafts.list()).toEqual([]);
  });
});

describe('a storage that fails at the start and comes back', () => {
  const failing = async (): Promise<{ page: Page; comesBack: () => Promise<void> }> => {
    await work('Open last');
    browser.leave();
    for (const key of Object.keys(browser.local)) browser.local.removeItem(key);
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const page = await started();
    expect(page.kind()).toBe('blocked');
    expect(page.text()).not.toBe(doc('Open last'));
    const comesBack = async () => {
      open.mockRestore();
      await page.saveNow();
      await eventually(() => expect(page.kind()).toBe('saved'));
    };
    return { page, comesBack };
  };

  it('shows the draft that was open last, says so, and stores what is changed in it', async () => {
    const { page, comesBack } = await failing();
    await comesBack();
    await eventually(() => expect(page.text()).toBe(doc('Open last')));
    await eventually(() => expect(page.notice()).toContain('the draft that was open last'));
    page.type(doc('Goes on'));
    await page.saveNow();
    expect((await page.listDrafts()).map(({ app }) => app)).toEqual(['Goes on']);
  });

  it('takes nothing away from whoever has begun something else', async () => {
    const { page, comesBack } = await failing();
    page.type(doc('Begun meanwhile'));
    await comesBack();
    await page.saveNow();
    expect(page.text()).toBe(doc('Begun meanwhile'));
    expect(page.notice()).toBeUndefined();
    const names = (await page.listDrafts()).map(({ app }) => app).sort();
    expect(names).toEqual(['Begun meanwhile', 'Open last']);
  });
});

describe('where the work is', () => {
  it('is said truly when neither store takes it, and again when one does', async () => {
    const page = await started();
    const words = () => whereWorkIs(page.state.getState());
    expect(words()).toContain('Your drafts are kept in this browser.');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    page.type(doc('In the journal'));
    expect(words()).toContain('Your drafts are kept in this browser.');
    browser.local.isFull = true;
    page.type(doc('In memory'));
    await eventually(() => expect(page.kind()).toBe('blocked'));
    expect(words()).toContain('not saved anywhere');
    // Another draft is opened: what is in memory is still at risk.
    await page.newDraft({ text: doc('Another'), origin: 'template' });
    browser.local.isFull = false;
    page.type(doc('Another, journaled'));
    expect(page.isAtRisk()).toBe(true);
    put.mockRestore();
    await page.saveNow();
    expect(page.kind()).toBe('saved');
    expect(words()).toContain('Your drafts are kept in this browser.');
    expect((await page.listDrafts()).map(({ app }) => app).sort()).toEqual([
      'Another, journaled',
      'In memory',
    ]);
  });
});

describe('a text that is too long to be journaled at each change', () => {
  it('goes into the database at once, and into the journal where that refuses it', async () => {
    const page = await started();
    const long = (name: string) => JSON.stringify({ client_name: name, x: 'x'.repeat(2_100_000) });
    const journaled = () => Object.keys(browser.local).map((key) => browser.local.getItem(key) ?? '');
    page.type(long('Stored'));
    expect(page.isAtRisk()).toBe(true);
    expect(journaled().join().length).toBeLessThan(10_000);
    await eventually(() => expect(page.kind()).toBe('saved'));
    expect(page.isAtRisk()).toBe(false);

    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await page.newDraft({ text: long('Journaled'), origin: 'template' });
    await eventually(() => expect(page.kind()).toBe('blocked'));
    expect(page.isAtRisk()).toBe(false);
    expect(journaled().some((entry) => entry.includes('Journaled'))).toBe(true);
  });
});

describe('the storage', () => {
  it('is asked once to keep what it has, when there is something to lose', async () => {
    const page = await started();
    expect(page.askToPersist).not.toHaveBeenCalled();
    for (const name of ['One', 'Two']) {
      page.type(doc(name));
      await page.saveNow();
    }
    expect(page.askToPersist).toHaveBeenCalledTimes(1);
  });

  it('is taken up again when it comes back, also when nothing is left to store', async () => {
    const page = await started();
    page.state.setState({ kind: 'blocked' });
    page.events.onShow();
    await eventually(() => expect(page.kind()).toBe('saved'));
  });

  it('keeps the text as it was imported, also of a draft that was left before it was stored', async () => {
    const page = await started();
    const first = await page.newDraft({ text: doc('Imported'), origin: 'import' });
    await page.newDraft({ text: doc('Another'), origin: 'template' });
    await page.saveNow();
    await eventually(async () => expect(await page.repository.drafts.imported(first)).toBe(doc('Imported')));
  });
});

describe('copies', () => {
  it('of a link are numbered, as those of a draft are', async () => {
    const page = await work('Chat');
    for (let time = 0; time < 2; time += 1) await page.newDraft({ text: doc('Chat'), origin: 'link' });
    const copy = await page.duplicateDraft(page.openedDraft().id);
    expect(copy?.name).toBe('Chat (copy 3)');
    await page.saveNow();
    await eventually(async () =>
      expect((await page.listDrafts()).map(({ name }) => name).sort()).toEqual([
        ...['', 'Chat (copy 2)', 'Chat (copy 3)', 'Chat (copy)'],
      ]),
    );
  });
});
