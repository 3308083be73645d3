import { type Clock, within } from '../clock';
import { type Database, openDatabase } from './database';

/** Milliseconds after which a storage that does not answer counts as failed. */
export const ANSWER_TIME = 5_000;

/** The browser's storage has not answered in time. What was asked of it may still be done. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

export type Connection = ReturnType<typeof createConnection>;

/**
 * The way to the database: opens it at the first need and again after it was closed, and gives up on a storage that does
 * not answer. While one thing hangs nothing else is asked, so that nothing piles up behind it.
 */
export function createConnection(clock: Clock) {
  let opened: Promise<Database> | undefined;
  let hanging: Promise<unknown> | undefined;

  const open = (): Promise<Database> => {
    const mine = openDatabase(() => {
      if (opened === mine) opened = undefined;
    });
    opened = mine;
    mine.catch(() => {
      if (opened === mine) opened = undefined;
    });
    return mine;
  };

  /** Does something with the open database. Rejects as the storage does, and with `NoAnswer` after `time` milliseconds. */
  const run = async <T>(work: (db: Database) => Promise<T>, time = ANSWER_TIME): Promise<T> => {
    if (hanging) await within(clock, hanging, time, late);
    const working = attempt(work);
    try {
      return await within(clock, working, time, late);
    } catch (error) {
      if (error instanceof NoAnswer) {
        const over = working.then(
          () => {},
          () => {},
        );
        hanging = over;
        void over.then(() => {
          if (hanging === over) hanging = undefined;
        });
      }
      throw error;
    }
  };

  const attempt = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const db = await (opened ?? open());
    try {
      return await work(db);
    } catch (error) {
      // The browser closed the connection without a word, as it does when the site's data is cleared.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      return work(await open());
    }
  };

  return { run };
}

const late = () => new NoAnswer('The storage of the browser does not answer.');
