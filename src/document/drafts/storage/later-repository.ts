import type { SetAside } from '../records';
import type { Repository } from './repository';

/** The code that stores could not be loaded. */
class PartMissing extends Error {
  override name = 'PartMissing';
}

/**
 * The repository, whose code is loaded at its first need: the page can be typed in before. Where it cannot be loaded every
 * operation rejects with `PartMissing`, and the next one tries again.
 * @param tell as `createRepository` has it
 */
export function createLaterRepository(tell: (found: SetAside) => void): Repository {
  let loading: Promise<Repository> | undefined;
  const load = (): Promise<Repository> => {
    loading ??= import('./repository').then(
      ({ createRepository }) => createRepository(tell),
      () => {
        loading = undefined;
        throw new PartMissing();
      },
    );
    return loading;
  };
  const room = <K extends keyof Repository>(name: K): Repository[K] =>
    new Proxy({} as Repository[K], {
      get:
        (_, operation) =>
        async (...given: unknown[]) => {
          const operations = (await load())[name] as Record<
            typeof operation,
            (...given: unknown[]) => unknown
          >;
          return operations[operation]?.(...given);
        },
    });
  return {
    drafts: room('drafts'),
    snapshots: room('snapshots'),
    whole: room('whole'),
    notes: room('notes'),
    setAside: room('setAside'),
  };
}
