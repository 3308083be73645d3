import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/test-support/eventually';
import { openBrowser } from '../test-support';

type Browser = ReturnType<typeof openBrowser>;
type Page = ReturnType<Browser['load']>;

let browser: Browser;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const started = async (): Promise<Page> => {
  const page = browser.load();
  await page.startDrafts();
  return page;
};
const saved = (page: Page) => eventually(() => expect(page.kind()).toBe('saved'));
const doc = (name: string) => JSON.stringify({ client_name: name });
const long = (name: string) => JSON.stringify({ client_name: name, filler: 'x'.repeat(400_000) });

/** A write to IndexedDB that fails as a full disk does. */
function fillDatabase() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

describe('the open draft', () => {
  it('starts with the template, and stores nothing before the first change', async () => {
    const page = await started();
    expect(page.text()).toContain('cqm.ExConversationChangeNotification');
    page.events.onLeave();
    expect(Object.keys(browser.local)).toEqual([]);
  });

  it('is there at once after a reload in the tick of the change', async () => {
    const page = await started();
    page.type(doc('Quick'));
    browser.leave();

    const next = browser.load();
    expect(next.startDrafts()).toBeUndefined();
    expect(next.text()).toBe(doc('Quick'));
  });

  it('can be undone after a reload that came before anything was stored', async () => {
    fillDatabase();
    const page = await started();
    page.type(doc('Never stored'), 'Typed');
    browser.leave();

    const next = await started();
    await eventually(() => expect(next.history().past).toMatchObject([{ label: 'Typed' }]));
    next.document.undo();
    expect(next.text()).toContain('cqm.ExConversationChangeNotification');
  });

  it('is there after a reload when only IndexedDB has it', async () => {
    const page = await started();
    page.type(doc('Stored'));
    await saved(page);
    for (const key of Object.keys(browser.local)) browser.local.removeItem(key);
    browser.leave();

    expect((await started()).text()).toBe(doc('Stored'));
  });

  it('keeps the time of its last change where it is opened again before it was stored', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    const page = await started();
    await page.newDraft({ text: doc('First'), origin: 'import', label: 'Import' });
    const { id } = page.openedDraft();
    clock.mockReturnValue(2_000);
    await page.newDraft({ text: doc('Second'), origin: 'import', label: 'Import' });
    clock.mockReturnValue(3_000);
    await page.openDraft(id);
    await saved(page);
    expect((await page.listDrafts()).map(({ app }) => app)).toEqual(['Second', 'First']);
  });

  it('comes back with each keystroke when it is too long for the journal', async () => {
    const page = await started();
    page.type(long('Long'));
    await saved(page);
    page.type(long('Longer'));
    page.type(long('Longest'));
    browser.leave();

    expect((await started()).text()).toBe(long('Longest'));
  });

  it('comes back when a long text is left in the tick of its import', async () => {
    const page = await started();
    page.document.change({ text: long('Imported'), origin: 'import', label: 'Imported' });
    browser.leave();

    const next = browser.load();
    expect(next.startDrafts()).toBeUndefined();
    expect(next.text()).toBe(long('Imported'));
  });

  it('keeps its undo history over a reload, with the change that IndexedDB had not yet', async () => {
    const page = await started();
    page.type(doc('One'), 'One typed');
    await saved(page);
    const full = fillDatabase();
    page.type(doc('Two'), 'Two typed');
    await eventually(() => expect(page.kind()).toBe('full'));
    browser.leave();
    full.mockRestore();

    const next = await started();
    await eventually(() =>
      expect(next.history().past.map(({ label }) => label)).toEqual(['One typed', 'Two typed']),
    );
    next.document.undo();
    expect(next.text()).toBe(doc('One'));
    next.document.undo();
    expect(next.text()).toContain('cqm.ExConversationChangeNotification');
  });

  it('says that storage is full, deletes nothing, and saves once there is room', async () => {
    const page = await started();
    page.type(doc('Before'));
    await saved(page);
    const full = fillDatabase();
    page.type(doc('After'));
    await eventually(() => expect(page.kind()).toBe('full'));
    expect(page.text()).toBe(doc('After'));
    full.mockRestore();
    const [row] = await page.listDrafts();
    expect(row?.app).toBe('After');
    await page.saveNow();
    expect(page.kind()).toBe('saved');
  });

  it('goes on in memory where neither store can be used, and asks before the page is left', async () => {
    browser.local.isFull = true;
    browser.session.isFull = true;
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const page = await started();
    expect(page.kind()).toBe('blocked');
    page.type(doc('Memory'));
    await page.newDraft({ text: doc('Other'), origin: 'template' });
    expect((await page.listDrafts()).map(({ app }) => app).sort()).toEqual(['Memory', 'Other']);
    const backup = JSON.parse(await (await page.backupAll()).text()) as { drafts: { text: string }[] };
    expect(backup.drafts.map(({ text }) => text).sort()).toEqual([doc('Memory'), doc('Other')]);
    expect(page.isAtRisk()).toBe(true);
  });
});

describe('two tabs', () => {
  it('the tab without changes follows the other, undo history included', async () => {
    const first = await started();
    first.type(doc('First'), 'Typed here');
    await saved(first);
    const second = await started();
    await eventually(() => expect(second.state.getState().alsoOpen).toBe(true));
    first.type(doc('Followed'), 'Typed again');
    await eventually(() => expect(second.text()).toBe(doc('Followed')));
    expect(second.history().past.map(({ label }) => label)).toEqual(['Typed here', 'Typed again']);

    second.type(doc('Back'), 'Typed there');
    await eventually(() => expect(first.text()).toBe(doc('Back')));
  });

  it('changes in both at the same moment become two drafts, and it is said', async () => {
    const first = await started();
    first.type(doc('Base'));
    await saved(first);
    const second = await started();
    await eventually(() => expect(second.state.getState().alsoOpen).toBe(true));
    first.type(doc('Ours'));
    second.type(doc('Theirs'));
    await saved(first);
    await saved(second);
    await eventually(async () => {
      expect((await first.listDrafts()).map(({ app }) => app).sort()).toEqual(['Ours', 'Theirs']);
    });
    await eventually(() => {
      const notices = [first, second].map((page) => page.state.getState().notice?.text);
      expect(notices.filter(Boolean)).toEqual([
        expect.stringContaining('You are now working on a copy: Ours (copy)'),
      ]);
    });
    expect([first.text(), second.text()]).toEqual([doc('Ours'), doc('Theirs')]);
  });
});

describe('a page that did not live to store', () => {
  it('has its journal stored in its draft by the next page', async () => {
    const page = await started();
    page.type(doc('Rescued'));
    const key = Object.keys(browser.local).find((name) => name.startsWith('draft-journal:')) ?? '';
    const entry = JSON.parse(browser.local.getItem(key) ?? '') as Record<string, unknown>;
    browser.local.removeItem(key);
    // Another tab of the past, with a draft of its own.
    browser.local.setItem(
      'draft-journal:gone:lost',
      JSON.stringify({ ...entry, page: 'gone', draft: 'lost', version: 'gone.4' }),
    );
    browser.local.removeItem('draft-last');
    browser.session.removeItem('draft-here');
    await saved(page);
    browser.leave();

    const next = await started();
    await eventually(async () => expect(await next.listDrafts()).toHaveLength(2));
    expect(browser.local.getItem('draft-journal:gone:lost')).toBeNull();
    expect(await next.openDraft('lost')).toBe(true);
    expect(next.text()).toBe(doc('Rescued'));
  });

  it('is never stored over what another tab did since: it becomes a copy', async () => {
    const page = await started();
    page.type(doc('Current'));
    await saved(page);
    const { id } = page.openedDraft();
    browser.local.setItem(
      'draft-journal:gone:x',
      JSON.stringify({
        ...{ page: 'gone', draft: id, version: 'gone.9', base: 'gone.1', after: [], label: 'Typed', at: 1 },
        ...{ text: doc('Old'), entries: [] },
      }),
    );
    browser.leave();

    const next = await started();
    await eventually(async () => expect(await next.listDrafts()).toHaveLength(2));
    expect((await next.listDrafts()).map(({ name, app }) => [name, app])).toEqual(
      expect.arrayContaining([
        ['', 'Current'],
        ['Current (copy)', 'Old'],
      ]),
    );
  });
});
