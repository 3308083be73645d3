// Builds the command line into one file, dist-cli/install-manifest.mjs: `node scripts/build-cli.mjs [folder]`.
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from './setup.mjs';

const NAME = 'install-manifest.mjs';
const folder = resolve(ROOT, process.argv[2] ?? 'dist-cli');

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // All that it needs is in the file: it runs without node_modules/.
  ssr: { noExternal: true },
  build: {
    ssr: join(ROOT, 'src/cli/main.ts'),
    outDir: folder,
    emptyOutDir: true,
    target: 'node20',
    license: { fileName: 'third-party-licenses.md' },
    rolldownOptions: {
      output: { entryFileNames: NAME, codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
chmodSync(join(folder, NAME), 0o755);
