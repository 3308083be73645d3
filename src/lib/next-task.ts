/** Resolves in another task, so that keys, presses and the paint come between two steps of long work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
