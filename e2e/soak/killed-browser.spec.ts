import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect, type Page, test } from '@playwright/test';
import { nameField, saved } from '../support/drafts';
import { EditorDriver } from '../support/driver';

const ROUNDS = 6;

/** A browser of our own, with its data in a folder that outlives it. */
async function start(profile: string): Promise<{ browser: ChildProcess; page: Page }> {
  const { launchOptions = {}, baseURL = '' } = test.info().project.use;
  const browser = spawn(
    launchOptions.executablePath ?? '',
    [
      ...(launchOptions.args ?? []),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    browser.on('exit', () => reject(new Error('the browser ended before it took commands')));
    createInterface({ input: browser.stderr as NodeJS.ReadableStream }).on('line', (line) => {
      const [, found] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  if (!context) throw new Error('the browser has no window');
  const page = await context.newPage();
  await page.goto(baseURL);
  await expect(nameField(page)).toBeEditable();
  return { browser, page };
}

/** Ends every process of a browser at once, as a machine that loses its power does. */
async function kill(browser: ChildProcess): Promise<void> {
  const ended = once(browser, 'exit');
  process.kill(-(browser.pid ?? 0), 'SIGKILL');
  await ended;
}

test(`${ROUNDS} times, the whole browser is killed while somebody types: what was called saved is there`, async () => {
  test.setTimeout(ROUNDS * 30_000);
  const profile = await mkdtemp(join(tmpdir(), 'killed-browser-'));
  let { browser, page } = await start(profile);
  try {
    let kept = await nameField(page).inputValue();
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = kept;
      await nameField(page).press('End');
      await nameField(page).pressSequentially(` ${round}`);
      await saved(page);
      kept = await nameField(page).inputValue();
      expect(kept).toBe(`${before} ${round}`);
      // Then killed in the middle of more, of which each character may be there or not, but none of its own making.
      await nameField(page).pressSequentially('-abc', { delay: round * 10 });
      await kill(browser);
      ({ browser, page } = await start(profile));
      const found = await nameField(page).inputValue();
      expect([kept, `${kept}-`, `${kept}-a`, `${kept}-ab`, `${kept}-abc`]).toContain(found);
      kept = found;
    }
    await new EditorDriver(page).command('Drafts');
    await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);
  } finally {
    await kill(browser).catch(() => undefined);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
