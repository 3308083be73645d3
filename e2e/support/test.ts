import { type BrowserContext, test as base, expect } from '@playwright/test';

interface Fixtures {
  /** Declares that console errors, or uncaught ones, with this text are part of the test. Call it before they happen. */
  allowConsoleError: (text: string | RegExp) => void;
  /** Declares that the page may load what it is told to from this address, which the test has to answer itself. */
  allowRequest: (url: string) => void;
  /** Another person's browser: nothing shared with `page`, on the same screen, held to the same rules. Closed after the test. */
  openFreshContext: () => Promise<BrowserContext>;
  /** Holds every test to the rules below; nothing to use in a test. */
  watch: Watch;
}

/** What went wrong behind a test's back, in sentences. */
class Watch {
  readonly complaints: string[] = [];
  readonly allowed: (string | RegExp)[] = [];
  readonly allowedRequests: string[] = [];
  private readonly site: string;

  constructor(site: string) {
    this.site = site;
  }

  /** Notes each CSP violation, uncaught error, console error and request that leaves the site. */
  async over(context: BrowserContext): Promise<void> {
    const isAllowed = (message: string) => this.allowed.some((text) => message.match(text) !== null);
    context.on('weberror', (error) => {
      const { message, stack } = error.error();
      if (!isAllowed(message)) this.complaints.push(`uncaught: ${stack}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error' || isAllowed(message.text())) return;
      const { url, lineNumber } = message.location();
      this.complaints.push(`console.error: ${message.text()} (${url}:${lineNumber})`);
    });
    context.on('request', (request) => {
      if (!this.isAtHome(request.url())) this.complaints.push(`request to another place: ${request.url()}`);
    });
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.complaints.push(`web socket: ${socket.url()}`));
    });
    await context.exposeBinding('reportCspViolation', (_source, text: string) => {
      this.complaints.push(`CSP violation: ${text}`);
    });
    await context.addInitScript(() => {
      const report = (globalThis as unknown as Record<string, (text: string) => void>).reportCspViolation;
      document.addEventListener('securitypolicyviolation', (event) =>
        report?.(
          `${event.effectiveDirective} blocks ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
        ),
      );
    });
  }

  private isAtHome(url: string): boolean {
    return url.startsWith(this.site) || this.allowedRequests.includes(url) || /^(data|blob|about):/.test(url);
  }
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(baseURL ?? '');
      await watch.over(context);
      await use(watch);
      expect(watch.complaints, 'no CSP violation, uncaught error, console.error or foreign request').toEqual(
        [],
      );
    },
    { auto: true },
  ],
  allowConsoleError: async ({ watch }, use) => {
    await use((text) => {
      watch.allowed.push(text);
    });
  },
  allowRequest: async ({ watch }, use) => {
    await use((url) => {
      watch.allowedRequests.push(url);
    });
  },
  openFreshContext: async ({ browser, watch, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      // The runner adds what else the test uses: its screen, its touch, its language.
      const context = await browser.newContext(contextOptions);
      await watch.over(context);
      contexts.push(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
