import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, minifySync, type Plugin, type UserConfig, type ViteDevServer } from 'vite';
import type { Site } from './languages.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

/** A page without a script: its file, the module that writes it, and the function there, which takes the policy. */
const STATIC_PAGES = [
  { fileName: 'rules.html', module: '/src/rules-page/page.ts', name: 'rulesPage' },
  { fileName: 'help.html', module: '/src/help-page/page.ts', name: 'helpPage' },
] as const;

/** What the site's modules are read with. */
export type Shared = Required<Pick<UserConfig, 'resolve' | 'css' | 'plugins'>>;

/** Runs modules of the site while it is built: a server without a port reads them as Vite does. */
async function withSite<T>(shared: Shared, use: (server: ViteDevServer) => Promise<T>): Promise<T> {
  const server = await createServer({
    ...shared,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    // What stands in for a part of a package has to be found from inside of it.
    ssr: { noExternal: ['lucide-react'] },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

/** Publishes the pages made from the code, of all rules and of help, beside the page, in the build and in dev. */
export function staticPages(shared: Shared): Plugin {
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
      await withSite(shared, async (server) => {
        for (const page of STATIC_PAGES) {
          const source = await render(server, page, CONTENT_SECURITY_POLICY);
          this.emitFile({ type: 'asset', fileName: page.fileName, source });
        }
      });
    },
  };
}

/**
 * Writes the first visit into the built page, as React draws it, with the script that keeps what is done there before the editor's
 * code arrives, and the policy. The dev server's page has none of them: it is drawn by the script, and a policy would take its
 * hot reloading.
 */
export function firstVisit(shared: Shared, { language, other }: Site): Plugin {
  const source = readFileSync(new URL('../src/app/early/early.js', import.meta.url), 'utf8')
    .replace('%language%', language)
    .replace('%other-language%', other.language)
    .replace('%other-site%', other.way);
  const script = minifySync('early.js', source).code;
  const fileName = `assets/early-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'first-visit',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: script });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const page = await withSite(shared, async (server) => {
          const { firstVisitHtml } = await server.ssrLoadModule('/src/app/early/prerender.tsx');
          return (await firstVisitHtml()) as string;
        });
        const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
        return {
          html: html
            .replace('<!-- early -->', `<script src="./${fileName}"></script>`)
            .replace('<!-- first visit -->', () => page),
          tags: [{ tag: 'meta', attrs: policy, injectTo: 'head-prepend' }],
        };
      },
    },
  };
}
