import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../test-support';

let browser: ReturnType<typeof openBrowser>;
let page: ReturnType<typeof browser.load>;
beforeEach(async () => {
  browser = openBrowser(vi, new IDBFactory());
  page = browser.load();
  await page.startDrafts();
});
afterEach(() => vi.unstubAllGlobals());

const doc = (name: string) => JSON.stringify({ client_name: name });
const apps = async () => (await page.listDrafts()).map(({ app }) => app);

describe('the list of drafts', () => {
  it('opens a copy beside the open draft, which stays as it is', async () => {
    page.type(doc('Mine'));
    const mine = page.openedDraft().id;
    const copy = await page.newDraft({ text: doc('Sent'), origin: 'link' });
    expect(page.text()).toBe(doc('Sent'));
    expect(await page.readImported(copy)).toBe(doc('Sent'));
    await page.openDraft(mine);
    expect(page.text()).toBe(doc('Mine'));
    page.document.undo();
    expect(page.text()).toContain('cqm.ExConversationChangeNotification');
  });

  it('says name, app, problems and size, latest change first', async () => {
    page.type('{"client_name":"Ä"');
    await page.saveNow();
    await page.newDraft({ text: doc('Second'), name: 'For May', origin: 'template' });
    await page.saveNow();
    expect(await page.listDrafts()).toMatchObject([
      { name: 'For May', app: 'Second' },
      { name: '', app: 'App name', problems: 1, bytes: 19 },
    ]);
  });

  describe('counts all problems of a draft by severity', () => {
    const WARNED = '{"client_name":"com.acme.Chat","scope":"msg.consumer,"}';
    const read = async () => {
      const [meta] = await page.listDrafts();
      if (!meta) throw new Error('no draft');
      return page.readCounts(meta, () => true);
    };
    const stored = async () => (await page.listDrafts())[0]?.advice?.counts;
    const counts = (more: object) => ({ error: 0, toFill: 0, warning: 0, info: 0, ...more });

    it('and stores them with it, until its text changes', async () => {
      page.type(WARNED);
      await page.saveNow();
      expect(await stored()).toBeUndefined();
      expect(await read()).toEqual(counts({ warning: 1 }));
      expect(await stored()).toEqual(counts({ warning: 1 }));
      page.type('{"client_name":"","scope":"msg.consumer"}');
      expect(await read()).toEqual(counts({ error: 1 }));
      await page.saveNow();
      expect(await stored()).toBeUndefined();
    });

    it('of one that is not open, too', async () => {
      page.type(WARNED);
      await page.saveNow();
      const { id } = page.openedDraft();
      await page.newDraft({ text: doc('com.acme.Other'), origin: 'link' });
      await page.saveNow();
      const meta = (await page.listDrafts()).find((one) => one.id === id);
      if (!meta) throw new Error('no draft');
      expect(await page.readCounts(meta, () => false)).toBeUndefined();
      expect(await page.readCounts(meta, () => true)).toEqual(counts({ warning: 1 }));
    });

    it('without the rules that are silenced in it', async () => {
      page.type(WARNED);
      await page.saveNow();
      expect(await read()).toEqual(counts({ warning: 1 }));
      page.notes.changeDraft(page.openedDraft().id, (before) => ({
        ...before,
        silenced: ['oauth/scope-comma'],
      }));
      expect(await read()).toEqual(counts({}));
    });
  });

  it('puts the open draft first among those that changed in the same moment', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    for (const name of ['A', 'B', 'C', 'D']) {
      await page.newDraft({ text: doc(name), origin: 'template' });
      await page.saveNow();
      expect((await apps())[0]).toBe(name);
    }
    clock.mockRestore();
  });

  it('keeps a name through later changes', async () => {
    page.type(doc('A'));
    await page.saveNow();
    await page.renameDraft(page.openedDraft().id, '  Sent to the account team ');
    page.type(doc('B'));
    await page.saveNow();
    expect(await page.listDrafts()).toMatchObject([{ name: 'Sent to the account team', app: 'B' }]);
  });

  it('duplicates with history and snapshots', async () => {
    page.type(doc('A'), 'Typed');
    await page.saveNow();
    await page.takeSnapshot('May');
    const copy = await page.duplicateDraft(page.openedDraft().id);
    expect((await page.readDraft(copy?.id ?? ''))?.snapshots).toMatchObject([
      { name: 'May', text: doc('A') },
    ]);
    expect((await page.readDraft(copy?.id ?? ''))?.history.past).toMatchObject([{ label: 'Typed' }]);
    expect((await page.listDrafts()).map(({ name }) => name)).toContain('A (copy)');
  });

  it('deletes the open draft with a way back to its text, history and snapshots', async () => {
    page.type(doc('Gone'), 'Typed');
    await page.takeSnapshot('Kept');
    const { id } = page.openedDraft();
    const undo = await page.deleteDraft(id);
    expect(await apps()).not.toContain('Gone');
    expect(page.openedDraft().id).not.toBe(id);
    await undo?.();
    expect(page.openedDraft().id).toBe(id);
    expect(page.text()).toBe(doc('Gone'));
    expect(page.history().past).toMatchObject([{ label: 'Typed' }]);
    expect(await page.listSnapshots(id)).toMatchObject([{ name: 'Kept' }]);
  });

  it('never overwrites when a draft comes back whose id is in use again', async () => {
    page.type(doc('First'));
    const undo = await page.deleteDraft(page.openedDraft().id);
    await undo?.();
    page.type(doc('Changed since'));
    await page.saveNow();
    await undo?.();
    expect((await apps()).sort()).toEqual(expect.arrayContaining(['Changed since', 'First']));
  });

  it('restores a snapshot as one undoable change', async () => {
    page.type(doc('Then'));
    const snapshot = await page.takeSnapshot('Then');
    page.type(doc('Now'));
    page.restoreSnapshot(snapshot);
    expect(page.text()).toBe(doc('Then'));
    page.document.undo();
    expect(page.text()).toBe(doc('Now'));
  });
});

describe('a backup', () => {
  it('adds what is missing, skips what is the same, and overwrites nothing', async () => {
    page.type(doc('One'));
    await page.saveNow();
    await page.takeSnapshot('First');
    const one = page.openedDraft().id;
    await page.newDraft({ text: doc('Two'), name: 'Second', origin: 'template' });
    await page.saveNow();
    const backup = await (await page.backupAll()).text();

    expect(await page.restoreBackup(backup)).toEqual({ kind: 'restored', added: 0, same: 2 });
    page.type(doc('Two, changed'));
    await page.saveNow();
    await page.deleteDraft(one);
    expect(await page.restoreBackup(backup)).toEqual({ kind: 'restored', added: 2, same: 0 });
    expect((await apps()).sort()).toEqual(['One', 'Two', 'Two, changed']);
    expect(page.text()).toBe(doc('Two, changed'));
    expect(await page.listSnapshots(one)).toMatchObject([{ name: 'First', text: doc('One') }]);
  });

  it.each(['', '[]', '{"client_name":"a"}', '{"format":"install-manifest-drafts","drafts":[1]}'])(
    'refuses %j with a sentence that says what to do',
    async (text) => {
      expect(await page.restoreBackup(text)).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('Choose a file'),
      });
    },
  );
});
