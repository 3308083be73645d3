// `npm run screenshots`: pictures of every main state at six widths, light and dark, in .cache/screenshots/. Builds the site first.
// With `-- docs`, only the two of README, into docs/; with `-- share drafts`, these states alone.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { buildSite, ensureInstalled, ROOT } from './setup.mjs';

const WIDTHS = [1440, 1280, 1024, 768, 390, 320];
const HEIGHT = 900;
const PORT = '5180';
const OUT = join(ROOT, '.cache/screenshots');
const CONNECTOR = readFileSync(join(ROOT, 'src/manifest/templates/connector.json'), 'utf8');
const GOOD = CONNECTOR.replace('App name', 'com.acme.Chat')
  .replace('App description', 'Hands conversations to the returns desk')
  .replaceAll('https://your/webhooks/endpoint', 'https://hooks.acme.io/liveperson');
const BAD = GOOD.replaceAll('https://hooks.acme.io', 'http://acme.ngrok.io').replace('"goal"', '"goals"');

/** What to press in the editor, and what the picture is called. A state starts with a fresh page. */
const STATES = {
  first: async () => {},
  menu: async (page) => {
    await press(page, 'More');
    await page.getByRole('menu').waitFor();
  },
  new: dialog('New'),
  import: dialog('Import'),
  share: async (page) => {
    await bring(page, GOOD);
    await press(page, 'Share');
    await page.getByRole('textbox', { name: 'Share link' }).waitFor();
  },
  problems: async (page) => {
    await bring(page, BAD);
    await command(page, 'Check');
  },
  compare: dialog('Compare'),
  drafts: dialog('Drafts'),
  install: dialog('Install'),
  shortcuts: dialog('Shortcuts'),
  palette: dialog('Find…'),
  'endpoint-test': dialog('Test the endpoints'),
  webhooks: (page) => page.locator('#webhooks').evaluate((section) => section.scrollIntoView()),
  engagement: (page) => page.locator('#engagement').evaluate((section) => section.scrollIntoView()),
  review: async (page) => {
    await bring(page, GOOD);
    await press(page, 'Share');
    await page.goto(await page.getByRole('textbox', { name: 'Share link' }).inputValue());
    await page.getByRole('region', { name: 'Review', exact: true }).waitFor();
  },
  help: (page) => page.goto('./help.html'),
};

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** The state of an open dialog. */
function dialog(name) {
  return async (page) => {
    await command(page, name);
    await page.getByRole('dialog').waitFor();
  };
}

/** A button of the header where there is room for it, else its row of the menu. */
async function command(page, name) {
  const button = page.getByRole('banner').getByRole('button', { name, exact: true });
  if (await button.isVisible()) return button.click();
  await press(page, 'More');
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function bring(page, text) {
  await command(page, 'Import');
  await page.getByRole('textbox', { name: 'Manifest JSON' }).fill(text);
  await press(page, 'Import manifest');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function picture(browser, { width, colorScheme, state, path }) {
  const baseURL = `http://localhost:${PORT}/`;
  const options = { viewport: { width, height: HEIGHT }, colorScheme, reducedMotion: 'reduce', baseURL };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto('./');
  await page.locator('[data-pointer="/client_name"] input').first().waitFor();
  await STATES[state](page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
  await context.close();
}

await ensureInstalled();
if ((await buildSite()) !== 0) process.exit(1);
const server = spawn(process.execPath, ['e2e/support/static-server.mjs', 'dist', PORT, '/'], { cwd: ROOT });
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
});
try {
  if (process.argv.includes('docs')) {
    for (const [colorScheme, name] of [
      ['light', 'editor'],
      ['dark', 'editor-dark'],
    ])
      await picture(browser, {
        width: 1440,
        colorScheme,
        state: 'problems',
        path: join(ROOT, `docs/${name}.png`),
      });
  } else {
    const asked = process.argv.slice(2).filter((name) => name in STATES);
    if (asked.length === 0) rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    for (const state of asked.length > 0 ? asked : Object.keys(STATES))
      for (const width of WIDTHS)
        for (const colorScheme of ['light', 'dark'])
          await picture(browser, {
            width,
            colorScheme,
            state,
            path: join(OUT, `${state}-${width}-${colorScheme}.png`),
          });
    console.log(`The pictures are in ${OUT}.`);
  }
} finally {
  await browser.close();
  server.kill();
}
