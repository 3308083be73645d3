import { vi } from 'vitest';

/**
 * Waits until `check` throws no more, and gives what it returns. For what happens in its own time, such as a write to storage.
 * It throws what `check` threw last after 10 seconds: a busy machine may stand still for one.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 10_000 });
}
