import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/**
 * What the built page may load. Only Monaco needs 'unsafe-inline', and only for styles; pictures may come from elsewhere for the
 * logo in a review, which is loaded when somebody asks for it.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The default one is public/browser-check.js; the others are Monaco's, for the lines that it draws.
  'trusted-types default domLineBreaksComputer standaloneColorizer diffEditorWidget editorViewLayer richScreenReaderContent tokenizeToString stickyScrollViewLayer editorGhostText diffReview defaultWorkerFactory dompurify',
].join('; ');

/** Writes the policy into the built page; the dev server's page would lose hot reloading under it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

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

/** A page without a script: its file, the module that writes it, and the function there, which takes the policy. */
const STATIC_PAGES = [
  { fileName: 'rules.html', module: '/src/rules-page/page.ts', name: 'rulesPage' },
  { fileName: 'help.html', module: '/src/help-page/page.ts', name: 'helpPage' },
] as const;

/** Publishes the pages made from the code, of all rules and of help, beside the page, in the build and in dev. */
function staticPages(): Plugin {
  const render = async (
    server: ViteDevServer,
    { module, name }: (typeof STATIC_PAGES)[number],
    policy?: string,
  ): Promise<string> => {
    const page = (await server.ssrLoadModule(module)) as Record<string, (policy?: string) => string>;
    return page[name]?.(policy) ?? '';
  };
  return {
    name: 'static-pages',
    configureServer(server) {
      for (const page of STATIC_PAGES)
        server.middlewares.use(`/${page.fileName}`, (_request, response, next) => {
          render(server, page).then((text) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(text);
          }, next);
        });
    },
    async generateBundle() {
      // They are written for the site: a server without a port reads them as Vite does.
      const server = await createServer({
        configFile: false,
        appType: 'custom',
        logLevel: 'warn',
        optimizeDeps: { noDiscovery: true },
        server: { middlewareMode: true, watch: null, ws: false },
      });
      try {
        for (const page of STATIC_PAGES) {
          const source = await render(server, page, CONTENT_SECURITY_POLICY);
          this.emitFile({ type: 'asset', fileName: page.fileName, source });
        }
      } finally {
        await server.close();
      }
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
      },
    },
    // public/app.webmanifest is written by hand.
    manifest: false,
  });
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

export default defineConfig({
  // Relative addresses, so that dist/ works below any path of any static host.
  base: './',
  plugins: [react(), contentSecurityPolicy(), publishedSchema(), staticPages(), serviceWorker()],
  resolve: {
    alias: {
      'fast-uri': fileURLToPath(new URL('./src/features/form/rjsf/uri.ts', import.meta.url)),
      './Icon.mjs': fileURLToPath(new URL('./src/ui/icon.tsx', import.meta.url)),
      './findSchemaDefinition.js': fileURLToPath(
        new URL('./src/features/form/rjsf/references.ts', import.meta.url),
      ),
      'fast-equals': fileURLToPath(new URL('./src/features/form/rjsf/equal.ts', import.meta.url)),
    },
  },
  // A class is called by its name and its file: what tells two files apart need not be long.
  css: { modules: { generateScopedName: (name, file) => `${name}_${shortHash(file)}` } },
  // Module workers split like the page does, and find their chunks relative to themselves.
  worker: { format: 'es' },
  build: {
    // The oldest browsers that package.json names.
    target: browserslistToEsbuild(),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the page needs to start is one file: fewer requests, and it packs better.
        codeSplitting: { groups: [{ name: 'start', test: /\/src\/main\.tsx$|rolldown\/runtime/ }] },
      },
    },
    // Monaco's chunk is over the default limit by design; scripts/check-sizes.mjs holds the real budgets.
    chunkSizeWarningLimit: 10_000,
    license: { fileName: 'third-party-licenses.md' },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A process for each worker, not for each file: half of the time. Processes, for some tests count processor time.
    pool: 'forks',
    isolate: false,
    // A busy machine is no failure: property tests run hundreds of cases.
    testTimeout: 30_000,
  },
});
