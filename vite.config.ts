import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { CHUNKS } from './vite/chunks.ts';
import { pageWords, siteOf, wordsOf } from './vite/languages.ts';
import { firstVisit, type Shared, staticPages } from './vite/pages.ts';

/** Publishes the schema beside the page, as `manifest.schema.json`, in the build and in dev. */
function publishedSchema(): Plugin {
  const source = new URL('./src/manifest/schema/schema.json', import.meta.url);
  const fileName = 'manifest.schema.json';
  return {
    name: 'published-schema',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(readFileSync(source));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
    },
  };
}

/** The service worker, which keeps the whole built site in the browser: everything in dist/, the files of public/ too. */
function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'sw.ts',
    // src/app/offline/ registers it, once the page is idle.
    injectRegister: false,
    injectManifest: {
      globPatterns: ['**/*'],
      // What nobody opens without a network.
      globIgnores: ['third-party-licenses*.md', 'app/screenshot.webp'],
      // Monaco is above the usual limit.
      maximumFileSizeToCacheInBytes: 10_000_000,
      target: browserslistToEsbuild(),
      rollupFormat: 'iife',
    },
    integration: {
      configureCustomSWViteBuild(config) {
        // What it is made of is no part of the page's own list.
        Object.assign(config.build ?? {}, { license: { fileName: 'third-party-licenses-worker.md' } });
        // A build that goes well has nothing to say.
        config.logLevel = 'warn';
      },
    },
    // public/app.webmanifest is written by hand.
    manifest: false,
  });
}

/** The built page alone takes this one: Node cannot read the package's inner modules. */
function withoutTables(): Plugin {
  const replacement = fileURLToPath(new URL('./vite/jsonc.ts', import.meta.url));
  return {
    name: 'without-tables',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^jsonc-parser$/, replacement }] } }),
  };
}

/** Three letters that stand for a file. */
function shortHash(file: string): string {
  const path = relative(import.meta.dirname, file.split('?')[0] ?? file);
  return createHash('sha256')
    .update(path)
    .digest('base64url')
    .replaceAll(/[^a-zA-Z]/g, '')
    .slice(0, 3);
}

/** What the page is read with, in the build and where it is drawn while it is built. */
const shared = ({ alias, plugins }: ReturnType<typeof wordsOf>): Shared => ({
  plugins,
  resolve: {
    // What stands in for parts of packages that the page would load before its form can be typed in: each says why.
    alias: {
      ...alias,
      'fast-uri': fileURLToPath(new URL('./src/features/form/rjsf/uri.ts', import.meta.url)),
      'fast-equals': fileURLToPath(new URL('./src/features/form/rjsf/equal.ts', import.meta.url)),
      './findSchemaDefinition.js': fileURLToPath(
        new URL('./src/features/form/rjsf/references.ts', import.meta.url),
      ),
      './resolveUiSchema.js': fileURLToPath(
        new URL('./src/features/form/rjsf/own-ui-schema.ts', import.meta.url),
      ),
      './enums.js': fileURLToPath(new URL('./src/features/form/rjsf/words.ts', import.meta.url)),
      '../createLucideIcon.mjs': fileURLToPath(new URL('./src/ui/icon.tsx', import.meta.url)),
    },
  },
  // A class is called by its name and its file: what tells two files apart need not be long.
  css: { modules: { generateScopedName: (name: string, file: string) => `${name}_${shortHash(file)}` } },
});

export default defineConfig(({ mode }) => {
  const site = siteOf(mode);
  const asRead = shared(wordsOf(site));
  return {
    // Relative addresses, so that dist/ works below any path of any static host.
    base: './',
    plugins: [
      asRead.plugins,
      react(),
      withoutTables(),
      pageWords(site),
      firstVisit(asRead, site),
      publishedSchema(),
      staticPages(asRead),
      serviceWorker(),
    ],
    resolve: asRead.resolve,
    css: asRead.css,
    // Module workers split like the page does, and find their chunks relative to themselves.
    worker: { format: 'es' },
    build: {
      outDir: site.folder,
      // The oldest browsers that package.json names.
      target: browserslistToEsbuild(),
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Parts that the start asks for later and a dialog has with it are meant; so is the time that drawing the first visit takes.
        checks: { ineffectiveDynamicImport: false, pluginTimings: false },
        output: {
          // Each name stands in the first file, too.
          entryFileNames: 'assets/[name]-[hash:7].js',
          chunkFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:7][extname]',
          codeSplitting: { groups: CHUNKS },
        },
      },
      // Monaco's chunk is over the default limit by design; scripts/check-sizes.mjs holds the real budgets.
      chunkSizeWarningLimit: 10_000,
      license: { fileName: 'third-party-licenses.md' },
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      environment: 'node',
      setupFiles: 'src/lib/test-support/late-imports.ts',
      // A process for each worker, not for each file: half of the time. Processes, for some tests count processor time.
      pool: 'forks',
      isolate: false,
      // All cores: nothing else runs beside the unit tests.
      maxWorkers: '100%',
      // A busy machine is no failure: property tests run hundreds of cases.
      testTimeout: 30_000,
    },
  };
});
