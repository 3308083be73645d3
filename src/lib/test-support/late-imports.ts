import { afterAll, vi } from 'vitest';

// A file's tests may be over while a part that nobody awaits is on its way. The next file in this process would find it broken.
afterAll(() => vi.dynamicImportSettled());
