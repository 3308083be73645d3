import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../lib/test-support/eventually';
import { failureKind } from '../session/save-state';
import { ANSWER_TIME, createConnection } from './connection';
import { createRepository } from './repository';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

/** A clock that a test moves. */
function handClock() {
  const timers = new Set<{ at: number; run: () => void }>();
  let time = 0;
  return {
    now: () => time,
    after: (wait: number, run: () => void) => {
      const timer = { at: time + wait, run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (wait: number) => {
      time += wait;
      for (const timer of timers) {
        if (timer.at > time) continue;
        timers.delete(timer);
        timer.run();
      }
    },
  };
}

describe('a storage that does not answer', () => {
  it('counts as failed after five seconds, is asked nothing more, and is taken up again', async () => {
    const clock = handClock();
    const { run } = createConnection(clock);
    let answer: (() => void) | undefined;
    const hanging = run(
      () =>
        new Promise<string>((resolve) => {
          answer = () => resolve('late');
        }),
    );
    await eventually(() => expect(answer).toBeDefined());
    clock.pass(ANSWER_TIME - 1);
    clock.pass(1);
    await expect(hanging).rejects.toThrow('does not answer');

    const work = vi.fn(async () => 'done');
    const next = run(work);
    clock.pass(ANSWER_TIME);
    await expect(next).rejects.toThrow('does not answer');
    expect(work).not.toHaveBeenCalled();

    const waiting = run(work);
    answer?.();
    expect(await waiting).toBe('done');
  });

  it('fails in the same way when it does not even open', async () => {
    const open = vi.fn(() => new IDBOpenDBRequest());
    vi.stubGlobal('indexedDB', { open });
    const clock = handClock();
    const list = createRepository(() => {}, clock).drafts.list();
    await eventually(() => expect(open).toHaveBeenCalled());
    clock.pass(ANSWER_TIME);
    expect(failureKind(await list.catch((error: unknown) => error))).toBe('silent');
  });
});

describe('the database', () => {
  it('of a newer version is named as that', async () => {
    (await openDB('manifest-drafts', 99)).close();
    const error = await createRepository(() => {})
      .drafts.list()
      .catch((reason: unknown) => reason);
    expect(failureKind(error)).toBe('newer');
  });

  it('of version 1 is brought to the latest, with all that is in it', async () => {
    const old = await openDB('manifest-drafts', 1, {
      upgrade(db) {
        for (const name of ['texts', 'histories', 'imports']) db.createObjectStore(name, { keyPath: 'id' });
        db.createObjectStore('meta', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
        db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('draft', 'draft');
      },
    });
    const meta = {
      id: 'd',
      name: 'Old',
      app: '',
      createdAt: 1,
      changedAt: 1,
      problems: 0,
      bytes: 2,
      version: 'p.1',
    };
    await old.put('meta', meta);
    await old.put('texts', { id: 'd', text: '{}' });
    old.close();
    const { drafts, notes, setAside } = createRepository(() => {});
    expect(await drafts.load('d')).toEqual({ meta, text: '{}', history: { past: [], future: [] } });
    expect((await notes.all()).drafts.size).toBe(0);
    expect(await setAside.list()).toEqual([]);
  });

  it('is opened anew when the browser has closed it', async () => {
    const { run } = createConnection({ now: Date.now, after: () => () => {} });
    await run(async (db) => db.close());
    expect(await run((db) => db.getAllKeys('meta'))).toEqual([]);
  });
});
