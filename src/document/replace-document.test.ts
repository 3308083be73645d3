import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../lib/test-support/eventually';
import { templateOf } from '../manifest/templates/templates';
import { attention, visit } from './attention';
import { manifestDocument } from './document';
import { listDrafts, readDraft, renameDraft } from './drafts/library';
import { newDraft } from './drafts/opening';
import { saveState, session } from './drafts/page';
import { openDocument } from './replace-document';
import { undo } from './undo';
import { undoOnly, wayBack } from './way-back';

const { store } = manifestDocument;
const doc = (name: string) => JSON.stringify({ client_name: name });
const textNow = () => store.getState().text;
const shown = (text: string) => eventually(() => expect(textNow()).toBe(text));
const open = (text: string) => openDocument({ text, origin: 'import', label: 'Import a.json' });
const change = () => manifestDocument.edit([{ op: 'set', pointer: '/enabled', value: true }], 'enabled');
const notice = () => saveState.getState().notice;
const titles = async () => (await listDrafts()).map(({ app }) => app);

beforeAll(() => session.start());

/** A draft with work in it is open. Gives its id. */
async function work(name: string): Promise<string> {
  const id = await newDraft({ text: doc(name), origin: 'template' });
  await session.saveNow();
  return id;
}

describe('a document that is opened', () => {
  it('is a new draft, and the one with work in it stays in the list', async () => {
    const before = await work('Work');
    visit('/client_name');
    const text = '{\r\n\t"n": 12345678901234567890}';
    expect(await open(text)).toMatchObject({ isNewDraft: true });
    expect(textNow()).toBe(text);
    expect(attention.getState().visited.size).toBe(0);
    expect((await readDraft(before))?.text).toBe(doc('Work'));
    expect((await readDraft(session.openedDraft().id))?.imported).toBe(text);
  });

  it('is left for the draft before by Undo, and goes while nobody changed it; Redo brings it again', async () => {
    const before = await work('Before undo');
    await open(doc('Undone'));
    const made = session.openedDraft().id;
    expect(saveState.getState().before?.label).toBe('Import a.json');
    undo();
    await shown(doc('Before undo'));
    await eventually(() => expect(notice()?.action?.label).toBe('Redo'));
    expect(session.openedDraft().id).toBe(before);
    expect(await titles()).not.toContain('Undone');
    notice()?.action?.run();
    await shown(doc('Undone'));
    expect(session.openedDraft().id).toBe(made);
  });

  it('keeps later changes when its Undo leads back', async () => {
    await work('Before changes');
    const { goBack } = await open(doc('Changed'));
    const made = session.openedDraft().id;
    change();
    const changed = textNow();
    goBack?.();
    await shown(doc('Before changes'));
    await eventually(() => expect(notice()?.text).toContain('with your changes, stays in the list'));
    expect((await readDraft(made))?.text).toBe(changed);
  });

  it('keeps what is changed while its Undo still reads the draft before', async () => {
    await work('Before the pause');
    const { goBack } = await open(doc('Changed meanwhile'));
    const made = session.openedDraft().id;
    goBack?.();
    change();
    const changed = textNow();
    await shown(doc('Before the pause'));
    await eventually(() => expect(notice()?.text).toContain('with your changes, stays in the list'));
    expect((await readDraft(made))?.text).toBe(changed);
  });

  it('says so when another draft was opened since', async () => {
    const before = await work('Earlier');
    const { goBack } = await open(doc('Imported'));
    await work('Elsewhere');
    goBack?.();
    await eventually(() => expect(notice()?.text).toContain('Another draft was opened since'));
    expect(textNow()).toBe(doc('Elsewhere'));
    expect((await readDraft(before))?.text).toBe(doc('Earlier'));
  });
});

describe('a template that nobody touched', () => {
  const template = templateOf('blank').text;
  beforeEach(async () => {
    await newDraft({ text: template, origin: 'template' });
  });

  it('makes room for what is opened, as one undoable step', async () => {
    const { id } = session.openedDraft();
    const { isNewDraft, goBack } = await open(doc('Opened'));
    expect([isNewDraft, session.openedDraft().id]).toEqual([false, id]);
    goBack?.();
    expect(textNow()).toBe(template);
  });

  it('is brought back by the Undo of the import only while nothing was changed since', async () => {
    const { goBack } = await open(doc('Opened'));
    change();
    const changed = textNow();
    goBack?.();
    expect(textNow()).toBe(changed);
    expect(notice()?.text).toContain('“Import a.json” was not undone');
  });

  it('stays when it has a name, or was changed and changed back', async () => {
    await renameDraft(session.openedDraft().id, 'Mine');
    expect(await open(doc('Opened'))).toMatchObject({ isNewDraft: true });
    await newDraft({ text: template, origin: 'template' });
    change();
    manifestDocument.undo();
    expect(await open(doc('Opened'))).toMatchObject({ isNewDraft: true });
  });
});

describe('the way back of a change', () => {
  beforeEach(() => {
    manifestDocument.change({ text: doc('before'), origin: 'open', label: 'Opened' });
  });
  const replace = (text: string) => manifestDocument.change({ text, origin: 'fix', label: 'Replaced' });

  it('undoes later changes too, and says how many', () => {
    const back = wayBack(() => replace(doc('after')));
    change();
    expect(back?.()).toBe(2);
    expect(textNow()).toBe(doc('before'));
    expect(store.getState().history.future).toHaveLength(2);
    expect(back?.()).toBe(0);
  });

  it('is none where nothing changed', () => {
    change();
    expect(wayBack(() => replace(textNow()))).toBeUndefined();
    expect(undoOnly(() => replace(textNow()))).toBeUndefined();
    expect(store.getState().history.past).toHaveLength(1);
  });
});
