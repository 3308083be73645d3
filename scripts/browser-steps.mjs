// The steps of `npm test` that need a browser: Chromium, Firefox, and a smoke in Safari's engine.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run, runTool } from './setup.mjs';
import { counted, REPORTS } from './test-reports.mjs';

/** The path of a Chromium; undefined after a sentence that says what to do. */
async function chromium() {
  const { findBrowser } = await import('./find-browser.mjs');
  return findBrowser();
}

async function browserTests({ print, found: browser, specs }) {
  if (!browser) return { passed: 0, failed: 1 };
  print(`Browser: ${browser}\n`);
  // One browser window is emptied for the next test instead of a new one for each: a seventh of the time.
  const env = { CHROMIUM_PATH: browser, PW_TEST_REUSE_CONTEXT: '1' };
  return playwright({ name: 'browser', config: 'e2e/playwright.config.ts', env, print, specs });
}

/** The tests tagged `@firefox`, in Firefox. Where it cannot be had they are skipped, but not where a CI promises it. */
async function firefoxTests({ print, found: reason, specs }) {
  if (reason !== undefined) return notRun('firefox', reason, print);
  return playwright({ name: 'firefox', config: 'e2e/firefox/playwright.config.ts', print, specs });
}

async function noFirefox() {
  const { whyNoFirefox } = await import('./find-firefox.mjs');
  return whyNoFirefox();
}

async function playwright({ name, config, env, print, specs }) {
  const file = join(REPORTS, `${name}.json`);
  const [port, subPathPort] = await portsOf(name);
  const args = ['test', `--config=${config}`, '--forbid-only', '--reporter=list,json', ...specs];
  const code = await runTool(
    '@playwright/test',
    args,
    {
      ...env,
      E2E_PORT: port,
      E2E_SUB_PATH_PORT: subPathPort,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    },
    print,
  );
  return counted(code, file, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    notes: flakyTests(suites).map((title) => `passed at the second try only: ${title}`),
  }));
}

/** An engine that cannot be had is said and counted; a CI promises that it is there. */
function notRun(name, reason, print) {
  print(`NOT RUN: ${name} (${reason})\n`);
  return process.env.CI === 'true' ? { passed: 0, failed: 1 } : { passed: 0, failed: 0, skipped: 1 };
}

/** Titles of the tests of a Playwright report that failed before they passed. */
function flakyTests(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map((spec) => `${spec.file} › ${spec.title}`),
    ...flakyTests(inner),
  ]);
}

/** The smoke test in Safari's engine. Where the engine cannot be had it is skipped, but not where a CI promises it. */
async function webkitSmoke({ print, found: reason }) {
  if (reason !== undefined) return notRun('webkit', reason, print);
  const [port] = await portsOf('webkit');
  let output = '';
  const read = (chunk, isError) => {
    if (!isError) output += chunk;
    print(chunk);
  };
  const code = await run(process.execPath, ['e2e/webkit/smoke.mjs'], { E2E_PORT: port }, read);
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  const counts = { passed: Number(passed), failed: Number(failed) };
  return code === 0 && counts.passed > 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Six ports that are free now, all of them taken at once: neither engines nor two runs on one machine may meet. */
async function freePorts() {
  const servers = Array.from({ length: 6 }, () => createServer());
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const ports = servers.map((server) => String(server.address().port));
  for (const server of servers) await once(server.close(), 'close');
  return { browser: ports.slice(0, 2), firefox: ports.slice(2, 4), webkit: ports.slice(4) };
}

let ports;

/** The two ports of an engine. */
async function portsOf(name) {
  ports ??= freePorts();
  return (await ports)[name];
}

async function noWebKit() {
  const { whyNoWebKit } = await import('./find-webkit.mjs');
  return whyNoWebKit();
}

/**
 * `prepare` finds the engine, or says why there is none, and installs what it can: one after the other, for installers lock each other
 * out. `run` is given what `prepare` found, what to print with, and the spec files that were asked for.
 */
export const BROWSER_STEPS = [
  { name: 'browser', title: 'browser tests', needs: 'build', prepare: chromium, run: browserTests },
  {
    name: 'firefox',
    title: 'browser tests in Firefox',
    needs: 'build',
    prepare: noFirefox,
    run: firefoxTests,
  },
  { name: 'webkit', title: 'smoke in WebKit', needs: 'build', prepare: noWebKit, run: webkitSmoke },
];
