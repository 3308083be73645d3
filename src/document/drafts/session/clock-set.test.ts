import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/test-support/eventually';
import { openBrowser } from '../test-support';

const DAY = 86_400_000;
const doc = (name: string) => JSON.stringify({ client_name: name });

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const started = async () => {
  const page = browser.load();
  await page.startDrafts();
  return page;
};

/** Sets the clock; it goes on from there. */
function setClock(by: number): void {
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + by);
}

describe.each([
  ['back', -400 * DAY],
  ['forward', 400 * DAY],
])('a clock that is set %s', (_, by) => {
  it('loses nothing, stores nothing twice, and undo goes on as before', async () => {
    const page = await started();
    page.type(doc('Before'), 'Typed before');
    await page.saveNow();
    setClock(by);
    page.type(doc('After'), 'Typed after');
    await eventually(() => expect(page.kind()).toBe('saved'));
    browser.leave();

    const next = await started();
    expect(next.text()).toBe(doc('After'));
    await eventually(() =>
      expect(next.history().past.map(({ label }) => label)).toEqual(['Typed before', 'Typed after']),
    );
    expect(await next.listDrafts()).toMatchObject([{ app: 'After' }]);
    next.document.undo();
    expect(next.text()).toBe(doc('Before'));
  });

  it('keeps nothing waiting that an earlier page did not live to store, where no locks say who lives', async () => {
    vi.stubGlobal('navigator', {});
    const page = await started();
    page.type(doc('Open'));
    await page.saveNow();
    const lost = { page: 'gone', draft: 'lost', version: 'gone.4', base: '', after: [], label: 'Typed' };
    const entry = { ...lost, at: Date.now(), text: doc('Rescued'), entries: [] };
    browser.local.setItem('draft-journal:gone:lost', JSON.stringify(entry));
    setClock(by);

    const next = await started();
    await eventually(async () =>
      expect((await next.listDrafts()).map(({ app }) => app).sort()).toEqual(['Open', 'Rescued']),
    );
  });
});

it('a clock that is set back while a page starts lets nobody wait longer', async () => {
  const page = await started();
  page.type(doc('Typed'));
  let calls = 0;
  const { now } = Date;
  // An hour earlier at each look, and the other page lives on.
  vi.spyOn(Date, 'now').mockImplementation(() => now() - calls++ * 3_600_000);
  const next = browser.load();
  await next.startDrafts();
  next.type(doc('Typed on'));
  await eventually(() => expect(next.kind()).toBe('saved'));
});
