// The steps of `npm test` that need a browser: Chromium, Firefox, and a smoke in Safari's engine.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run, runTool } from './setup.mjs';
import { counted, REPORTS } from './test-reports.mjs';

async function browserTests({ print, specs }) {
  const { findBrowser } = await import('./find-browser.mjs');
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 1 };
  print(`Browser: ${browser}\n`);
  // One browser window is emptied for the next test instead of a new one for each: a seventh of the time.
  const env = { CHROMIUM_PATH: browser, PW_TEST_REUSE_CONTEXT: '1' };
  return playwright({ name: 'browser', config: 'e2e/playwright.config.ts', env, print, specs });
}

/** The tests tagged `@firefox`, in Firefox. Where it cannot be had they are skipped, but not where a CI promises it. */
async function firefoxTests({ print, specs }) {
  const { whyNoFirefox } = await import('./find-firefox.mjs');
  const reason = await whyNoFirefox();
  if (reason !== undefined) return notRun('firefox', reason, print);
  return playwright({ name: 'firefox', config: 'e2e/firefox/playwright.config.ts', print, specs });
}

async function playwright({ name, config, env, print, specs }) {
  const file = join(REPORTS, `${name}.json`);
  const [port, subPathPort] = await freePorts();
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
    notes: [
      ...testsThat(suites, 'unexpected').map((title) => `failed: ${title}`),
      ...testsThat(suites, 'flaky').map((title) => `passed at the second try only: ${title}`),
    ],
  }));
}

/** An engine that cannot be had is said and counted; a CI promises that it is there. */
function notRun(name, reason, print) {
  print(`NOT RUN: ${name} (${reason})\n`);
  return process.env.CI === 'true' ? { passed: 0, failed: 1 } : { passed: 0, failed: 0, skipped: 1 };
}

/** Titles of the tests of a Playwright report that ended so: `unexpected` failed, `flaky` failed before they passed. */
function testsThat(suites, ended) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === ended))
      .map((spec) => `${spec.file} › ${spec.title}`),
    ...testsThat(inner, ended),
  ]);
}

/** The smoke test in Safari's engine. Where the engine cannot be had it is skipped, but not where a CI promises it. */
async function webkitSmoke({ print }) {
  const { whyNoWebKit } = await import('./find-webkit.mjs');
  const reason = await whyNoWebKit();
  if (reason !== undefined) return notRun('webkit', reason, print);
  const [port] = await freePorts();
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

/** Two ports that are free now, so that two runs on one machine do not meet. */
async function freePorts() {
  const servers = [createServer(), createServer()];
  for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
  const ports = servers.map((server) => String(server.address().port));
  for (const server of servers) await once(server.close(), 'close');
  return ports;
}

/** Each finds its engine first, and installs it where it can. `run` is given what to print with, and the spec files that were asked for. */
export const BROWSER_STEPS = [
  { name: 'browser', title: 'browser tests', needs: 'build', run: browserTests },
  { name: 'firefox', title: 'browser tests in Firefox', needs: 'build', run: firefoxTests },
  { name: 'webkit', title: 'smoke in WebKit', needs: 'build', run: webkitSmoke },
];
