import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../lib/json/fingerprint';
import { eventually } from '../../lib/test-support/eventually';
import { findCredentials, withhold } from '../../manifest/secrets/credentials';
import { openBrowser } from '../drafts/test-support';
import { findAmong } from './find-answered';

let browser: ReturnType<typeof openBrowser>;
beforeEach(() => {
  browser = openBrowser(vi, new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page with drafts, and the search as that page has it. */
const started = async () => {
  const page = browser.load();
  await page.startDrafts();
  const find = (text: string, budget = 5_000) =>
    findAmong({ list: page, session: page, notes: page.notes }, fingerprint(text) ?? '', budget);
  const rememberAnswer = (draft: string, answers: string) =>
    page.notes.changeDraft(draft, (before) => ({ ...before, answers }));
  return { ...page, find, rememberAnswer };
};
const doc = (name: string, more: object = {}) => JSON.stringify({ client_name: name, ...more });

describe('the draft that an answer is about', () => {
  it('is the open one, as it is or as it was before later changes, which a reload keeps', async () => {
    const page = await started();
    const id = page.openedDraft().id;
    page.type(doc('Sent'));
    expect(await page.find(doc('Sent'))).toMatchObject({
      kind: 'found',
      draft: { id, title: 'Sent', base: doc('Sent'), text: doc('Sent') },
    });
    page.type(doc('Later'), 'Typed');
    page.type(doc('Latest'), 'Typed again');
    await eventually(() => expect(page.kind()).toBe('saved'));
    browser.leave();
    const next = await started();
    await eventually(async () =>
      expect(await next.find(doc('Sent'))).toMatchObject({
        kind: 'found',
        draft: { id, base: doc('Sent'), text: doc('Latest') },
      }),
    );
  });

  it('is another one: its text, and only then a snapshot or an earlier text of another', async () => {
    const page = await started();
    page.type(doc('Sent'));
    await page.takeSnapshot('before');
    page.type(doc('Changed'));
    const first = page.openedDraft().id;
    await page.newDraft({ text: doc('Elsewhere'), origin: 'template' });
    expect(await page.find(doc('Sent'))).toMatchObject({ kind: 'found', draft: { id: first } });
    const second = await page.newDraft({ text: doc('Sent'), origin: 'copy' });
    await page.newDraft({ text: doc('Open'), origin: 'template' });
    expect(await page.find(doc('Sent'))).toMatchObject({ kind: 'found', draft: { id: second } });
  });

  it('is found by the fingerprint of what was sent, without its credentials', async () => {
    const page = await started();
    const text = doc('Sent', { client_secret: 'hush' });
    page.type(text);
    const shared = withhold(text, findCredentials(text));
    expect(await page.find(shared)).toMatchObject({ kind: 'found', draft: { base: text } });
  });

  it('is no copy that answers itself, and none where there is none or the time is over', async () => {
    const page = await started();
    const copy = await page.newDraft({ text: doc('Sent'), origin: 'link' });
    page.rememberAnswer(copy, fingerprint(doc('Sent')) ?? '');
    expect(await page.find(doc('Sent'))).toEqual({ kind: 'none' });
    expect(await page.find(doc('Never seen'))).toEqual({ kind: 'none' });
    expect(await page.find(doc('Never seen'), -1)).toEqual({ kind: 'unfinished' });
  });
});
