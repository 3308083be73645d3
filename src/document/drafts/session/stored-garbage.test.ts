import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/test-support/eventually';
import { openBrowser } from '../test-support';

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Page = ReturnType<typeof browser.load>;
const doc = (name: string) => JSON.stringify({ client_name: name });
const started = async (): Promise<Page> => {
  const page = browser.load();
  await page.startDrafts();
  return page;
};
const put = async (store: string, ...records: unknown[]) => {
  const db = await openDB('manifest-drafts');
  for (const record of records) await db.put(store, record);
  db.close();
};
const remove = async (store: string, key: string) => {
  const db = await openDB('manifest-drafts');
  await db.delete(store, key);
  db.close();
};

/** A browser with the drafts First and Second; Second was open last. Gives their ids. */
async function twoDrafts(): Promise<[string, string]> {
  const page = await started();
  page.type(doc('First'));
  const first = page.openedDraft().id;
  const second = await page.newDraft({ text: doc('Second'), origin: 'template' });
  await eventually(async () => expect(await page.repository.drafts.list()).toHaveLength(2));
  // Both may have been made in the same millisecond.
  const meta = (await page.repository.drafts.load(second))?.meta;
  await put('meta', { ...meta, changedAt: Date.now() + 1_000 });
  browser.leave();
  return [first, second];
}
const forgetJournal = () => {
  for (const key of Object.keys(browser.local)) browser.local.removeItem(key);
  for (const key of Object.keys(browser.session)) browser.session.removeItem(key);
};
const setAside = async (page: Page) => (await page.read()).setAside;

describe('failure story 18: a stored record of an unexpected shape', () => {
  it.each([[7], [null], [{}], [undefined], [['{}']]])(
    'text %j: the draft is set aside as it is, and the other one opens',
    async (text) => {
      const [first, second] = await twoDrafts();
      forgetJournal();
      await put('texts', { id: second, text });
      const page = await started();
      await eventually(async () => expect(await setAside(page)).toHaveLength(1));
      expect(page.text()).toBe(doc('First'));
      expect((await page.listDrafts()).map(({ id }) => id)).toEqual([first]);
      const [entry] = await setAside(page);
      expect(entry).toMatchObject({
        title: 'Draft “Second”',
        records: { meta: { id: second, app: 'Second' }, texts: { id: second, text } },
      });
      expect(page.notice()).toContain('Draft “Second” could not be read and was set aside');
      expect(JSON.parse(await (await page.backupAll()).text()).drafts).toMatchObject([
        { text: doc('First') },
      ]);
    },
  );

  it('no text record at all: the same', async () => {
    const [, second] = await twoDrafts();
    forgetJournal();
    await remove('texts', second);
    const page = await started();
    await eventually(async () => expect(await setAside(page)).toHaveLength(1));
    expect(page.text()).toBe(doc('First'));
  });

  it('a text that the journal has whole is stored anew', async () => {
    const [, second] = await twoDrafts();
    await put('texts', { id: second, text: 7 });
    const page = await started();
    expect(page.text()).toBe(doc('Second'));
    page.type(doc('Second, changed'));
    await eventually(async () =>
      expect((await page.repository.drafts.load(second))?.text).toBe(doc('Second, changed')),
    );
    expect(await setAside(page)).toHaveLength(1);
  });

  it.each([['x'], [undefined], [null], [{}], [[{}]]])('histories.past %j: the draft opens', async (past) => {
    const [first] = await twoDrafts();
    await put('histories', { id: first, past, future: past });
    const page = await started();
    expect(await page.openDraft(first)).toBe(true);
    expect(page.text()).toBe(doc('First'));
    expect(page.history()).toEqual({ past: [], future: [] });
  });

  it('a list entry without times, names and figures: listed, opened, and backed up', async () => {
    const [first] = await twoDrafts();
    await put('meta', { id: first, name: {} });
    const page = await started();
    expect((await page.listDrafts()).find(({ id }) => id === first)).toMatchObject({
      ...{ name: '', app: 'First', changedAt: 0, problems: expect.any(Number), bytes: doc('First').length },
    });
    expect(JSON.parse(await (await page.backupAll()).text()).drafts).toHaveLength(2);
    await page.openDraft(first);
    page.type(doc('First, changed'));
    await page.saveNow();
    expect((await page.repository.drafts.load(first))?.text).toBe(doc('First, changed'));
  });

  it('a draft that only its text is left of is listed again', async () => {
    const [first] = await twoDrafts();
    await remove('meta', first);
    const page = await started();
    await eventually(async () => expect((await page.listDrafts()).map(({ app }) => app)).toContain('First'));
  });

  it('a list entry whose id is a number, and a snapshot without a text: set aside', async () => {
    const [first] = await twoDrafts();
    await put('meta', { id: 5, name: 'Five', changedAt: 1 });
    await put('snapshots', { id: 's', draft: first, text: 7 }, { id: 't', draft: first, text: '{}' });
    const page = await started();
    await eventually(async () => expect(await setAside(page)).toHaveLength(2));
    expect((await page.listDrafts()).map(({ app }) => app).sort()).toEqual(['First', 'Second']);
    expect(await page.listSnapshots(first)).toMatchObject([{ id: 't', name: 'Unnamed', at: 0 }]);
  });

  it('is set aside once, and named once', async () => {
    const [, second] = await twoDrafts();
    forgetJournal();
    await put('texts', { id: second, text: 7 });
    const page = await started();
    await eventually(async () => expect(await setAside(page)).toHaveLength(1));
    browser.leave();
    const next = await started();
    await next.repository.setAside.moveAll();
    expect(await setAside(next)).toHaveLength(1);
    expect(next.notice()).toBeUndefined();
  });
});

describe('a journal entry of an unexpected shape', () => {
  const entry = (more: object) => ({
    ...{ page: 'gone', draft: 'lost', version: 'gone.3', base: 'gone.1', after: [], label: 'Typed', at: 1 },
    ...{ entries: [], ...more },
  });

  it.each([[entry({ text: 7 })], [entry({ text: null })], [{ page: 'gone' }], [[]], [7]])(
    '%j: set aside, and the page opens',
    async (stored) => {
      await twoDrafts();
      browser.local.setItem('draft-journal:gone:lost', JSON.stringify(stored));
      for (const store of [browser.local, browser.session]) {
        store.setItem('draft-last', '{"page":"gone","draft":"lost"}');
        store.setItem('draft-here', '{"page":"gone","draft":"lost"}');
      }
      const page = await started();
      expect(page.text()).toBe(doc('Second'));
      await eventually(async () => expect(await setAside(page)).toHaveLength(1));
      expect((await setAside(page))[0]?.records).toEqual({
        'draft-journal:gone:lost': JSON.stringify(stored),
      });
      expect(browser.local.getItem('draft-journal:gone:lost')).toBeNull();
    },
  );

  it('entries of another shape: the text that is good opens, and all of it is kept', async () => {
    await twoDrafts();
    const stored = entry({ text: doc('Lost'), entries: [{}], history: { past: 'x' }, after: [7] });
    browser.local.setItem('draft-journal:gone:lost', JSON.stringify(stored));
    browser.session.setItem('draft-here', '{"page":"gone","draft":"lost"}');
    const page = await started();
    expect(page.text()).toBe(doc('Lost'));
    await eventually(async () => expect(await setAside(page)).toHaveLength(1));
    await eventually(async () => expect((await page.repository.drafts.load('lost'))?.text).toBe(doc('Lost')));
  });
});
