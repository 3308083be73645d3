// The journeys that Safari's engine must manage: `node e2e/webkit/smoke.mjs` drives dist/ in WebKitGTK, and ends with a count.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startWebKit, until } from './webdriver.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = process.env.E2E_PORT ?? '41740';
const SITE = `http://127.0.0.1:${PORT}/`;
const NAME = '[data-pointer="/client_name"] input';
const TEMPLATE = readFileSync(`${ROOT}/src/manifest/templates/connector.json`, 'utf8');

const server = spawn(process.execPath, ['e2e/support/static-server.mjs', 'dist', PORT, '/'], {
  cwd: ROOT,
  stdio: 'ignore',
});
const page = await startWebKit();
let passed = 0;
let failed = 0;

async function step(name, work) {
  try {
    await work();
    passed += 1;
    console.log(`  ✓ webkit › ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`  ✗ webkit › ${name}\n      ${error.message}`);
  }
}

const text = (css) => page.run((selector) => document.querySelector(selector)?.textContent ?? '', css);
const value = (css) => page.run((selector) => document.querySelector(selector)?.value ?? '', css);
const shows = (css, words) => until(async () => (await text(css)).includes(words), `${css} shows ${words}`);
const has = (css, wanted) => until(async () => (await value(css)) === wanted, `${css} holds ${wanted}`);
const DIALOG = '[role="dialog"]';
const noDialog = () => until(() => page.run((css) => !document.querySelector(css), DIALOG), 'no dialog');

/** Every dialog's body fits its content, or scrolls: in a height of its content, WebKit once gave it 32 pixels. */
async function bodyFits() {
  await page.element(DIALOG);
  await until(
    () =>
      page.run((css) => {
        const body = document.querySelector(`${css} > div`);
        const dialog = document.querySelector(css);
        const isWhole = body.clientHeight >= body.scrollHeight - 1;
        return isWhole || (body.clientHeight > 150 && dialog.clientHeight > innerHeight * 0.7);
      }, DIALOG),
    'the body of the dialog fits its content or scrolls',
  );
  await page.key('Escape');
  await noDialog();
}

await until(() => fetch(SITE).then(({ ok }) => ok), 'the site is served');
await page.open(SITE);
await step('the editor opens with the template', () => has(NAME, 'App name'));
await step('the JSON is shown', () => shows('[aria-label="JSON"]', 'msg.consumer'));
await step('advice is told', () => shows('[aria-label="Manifest status"]', 'Valid, 7 values to fill in'));
await step('a field is typed in, and the JSON follows', async () => {
  await page.fill(NAME, 'com.acme.Chat');
  await shows('[aria-label="JSON"]', 'com.acme.Chat');
});
for (const name of ['New', 'Import', 'Share']) {
  await step(`the dialog ${name} has room for its content`, async () => {
    await page.press(name);
    await bodyFits();
  });
}
for (const name of ['Compare', 'Drafts', 'Install']) {
  await step(`the dialog ${name} has room for its content`, async () => {
    await page.pick(name);
    await bodyFits();
  });
}
await step('the dialog of all webhooks has room for its content', async () => {
  await page.press('Set all webhooks');
  await bodyFits();
});
await step('what was typed is there after a reload', async () => {
  await page.reload();
  await has(NAME, 'com.acme.Chat');
});
await step('Undo takes it back', async () => {
  await page.press('Undo: client_name edited');
  await has(NAME, 'App name');
});
await step('a manifest is imported', async () => {
  await page.press('Import');
  await page.fill(
    `${DIALOG} textarea`,
    TEMPLATE.replaceAll('\n', ' ').replace('App name', 'com.acme.Imported'),
  );
  await page.press('Import manifest');
  await has(NAME, 'com.acme.Imported');
});
await step('the problems are listed', async () => {
  await page.pick('Check');
  await shows('[data-problem-list]', 'is a placeholder');
});
let link = '';
await step('a link is made', async () => {
  await page.press('Share');
  link = await until(() => value(`${DIALOG} textarea`), 'the link');
  await page.key('Escape');
  await noDialog();
});
await step('the link opens for review', async () => {
  await page.open(link);
  await shows('[aria-label="Review"]', 'com.acme.Imported');
});
await step('the review has the summary and the JSON', () => shows('[aria-label="Review"]', 'Webhooks'));
await step('a copy opens in the editor', async () => {
  await page.press('Edit a copy');
  await has(NAME, 'com.acme.Imported');
});
await step('all drafts are in the list', async () => {
  await page.pick('Drafts');
  await shows(DIALOG, 'com.acme.Imported');
});

await page.close();
server.kill();
await once(server, 'exit');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
