import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../..');
const ROOMS = ['app', 'ui', 'features/form', 'features/json', 'features/problems', 'features/drafts'];

// Measured in Chromium: with six such rules each press made the page work out the styles of 88 elements that had nothing to do with
// it, and each line that came or went in the JSON those of everything around it. An attribute that React sets says the same.
it('no style of what stands on the page while somebody types asks what is inside an element', () => {
  const sheets = ROOMS.flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(SRC, room, file)),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const rules = (sheet: string) => readFileSync(sheet, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  expect(sheets.filter((sheet) => rules(sheet).includes(':has('))).toEqual([]);
});
