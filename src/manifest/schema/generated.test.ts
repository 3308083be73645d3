import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generate } from '../../../scripts/generate.mjs';

it('the generated files are those that scripts/generate.mjs makes of schema.json', {
  timeout: 30_000,
}, async () => {
  const files = Object.entries(await generate());
  expect(files.map(([path]) => path)).toEqual([
    'src/manifest/schema/generated/manifest.ts',
    'src/manifest/schema/generated/validate-manifest.js',
    'src/manifest/schema/generated/validate-manifest.d.ts',
  ]);
  for (const [path, content] of files) {
    const stored = await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
    expect(stored === content, `${path} is stale: run \`node scripts/generate.mjs\``).toBe(true);
    expect(content).not.toMatch(/\brequire\(|\beval\(|new Function/);
  }
});
