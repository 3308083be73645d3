import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { withFinalNewline } from '../../../src/lib/text/final-newline';
import { EditorDriver } from '../../support/driver';
import { randomNumbers } from '../../support/random-numbers';
import { expect, test } from '../../support/test';
import { ACTIONS } from './actions';
import { agreed, type State } from './agreement';
import { installInPage } from './in-page';
import { installPauses } from './in-page-pauses';
import { installReader } from './in-page-reader';
import type { Action } from './situation';

const SEEDS = (process.env.SOAK_SEEDS ?? '1').split(',').map(Number);
const COUNT = Number(process.env.SOAK_ACTIONS ?? 2_000);
/** How many of the last actions a failure tells. */
const TOLD = 12;
const LONGEST = 3_000;

/**
 * Told by Monaco 0.57 of a line that it draws with too few colours: where a line off the screen is replaced as a whole and joined with
 * the one before, both before it is coloured anew, which comes right after. Two `acceptEdit` of its `ContiguousTokensStore` do it.
 */
const COLOURS_BEHIND = /^Token length and text length do not match!/;

const all = ACTIONS.reduce((sum, [weight]) => sum + weight, 0);

function pick(random: (below: number) => number) {
  let at = random(all);
  for (const [weight, name, action] of ACTIONS) {
    at -= weight;
    if (at < 0) return { name, action };
  }
  throw new Error('no action');
}

/** Ends the page's process, as a crash does, and opens the editor in another tab. */
async function killed(context: BrowserContext, page: Page): Promise<Page> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  const next = await context.newPage();
  await next.goto('./');
  await expect(new EditorDriver(next).json).toBeVisible();
  return next;
}

/** Milliseconds for whatever is waited for, a file above all. */
const LATEST = 20_000;

/**
 * The text of the file that a person would get now. A press that no person made is a download that the browser may drop without a
 * word, so there are two.
 */
async function fileText(page: Page): Promise<string> {
  const press = async () => {
    const arriving = page.waitForEvent('download');
    const [file] = await Promise.all([arriving, page.evaluate(() => soak.download())]);
    return readFileSync(await file.path(), 'utf8');
  };
  return await press().catch(press);
}

/** The last draft's text is what the action said, and every other draft is what it was. */
function compare(
  now: State,
  texts: Map<string, string>,
  before: State,
  outcome: { draft: string; text?: string },
) {
  const stayed = now.draft === before.draft;
  const isKnown = texts.has(now.draft);
  if (outcome.draft === 'same') expect(now.draft, 'the draft that is open').toBe(before.draft);
  if (outcome.draft === 'new') expect(isKnown, 'the draft that is open was known before').toBe(false);
  if (outcome.draft === 'new or same')
    expect(stayed || !isKnown, 'the draft that is open is new, or the same').toBe(true);
  if (outcome.draft === 'known' || outcome.draft === 'same or before')
    expect(isKnown, 'the draft that is open was known before').toBe(true);
  if (outcome.text !== undefined && (stayed || !isKnown))
    expect(now.text, 'the text after the action').toBe(outcome.text);
  if (!stayed && isKnown) expect(now.text, 'the text of the draft opened').toBe(texts.get(now.draft));
  for (const [id, text] of texts)
    if (id !== now.draft && id in now.stored)
      expect(now.stored[id], `the stored text of draft ${id}`).toBe(text);
}

for (const seed of SEEDS)
  test(`seed ${seed}: ${COUNT} random actions, and form, JSON, file and stored draft agree after each`, async ({
    context,
    allowConsoleError,
  }) => {
    test.setTimeout(COUNT * LONGEST + 60_000);
    // Said by the browser of a page that was ended on purpose.
    allowConsoleError(/net::ERR_ABORTED/);
    allowConsoleError(COLOURS_BEHIND);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // What never comes is told with the action that waits for it, and not after an hour.
    context.setDefaultTimeout(LATEST);
    for (const script of [installReader, installPauses, installInPage]) await context.addInitScript(script);
    const random = randomNumbers(seed);
    let page = await context.newPage();
    const start = await new EditorDriver(page).open();
    // What nobody has touched is no draft yet.
    await start.box('/client_name').fill(`seed ${seed}`);
    let state = await agreed(page);
    const texts = new Map([[state.draft, state.text]]);
    const log: string[] = [];
    const uncaught: unknown[] = [];
    context.on('weberror', (error) => {
      const { message, stack } = error.error();
      if (!COLOURS_BEHIND.test(message)) uncaught.push(stack);
    });
    const started = performance.now();
    let done = 0;
    const act = async (name: string, action: Action) => {
      const editor = new EditorDriver(page);
      const outcome = await action({
        ...{ page, editor, random, text: state.text, drafts: Object.keys(state.stored).length },
        kill: () => killed(context, page),
      });
      if (!outcome) return;
      log.push(`${done} ${name}`);
      page = outcome.page ?? page;
      const now = await agreed(page);
      // Told here with what led to it, and not only at the end.
      expect(uncaught, 'uncaught errors').toEqual([]);
      if (now.draft !== state.draft) texts.set(state.draft, outcome.left ?? state.text);
      compare(now, texts, state, outcome);
      texts.set(now.draft, now.text);
      state = now;
      done += 1;
      // The file is what a person gets; as it takes a dialog where there are problems, not after every action.
      if (done % 5 === 0) expect(await fileText(page), 'the file').toBe(withFinalNewline(now.text));
    };
    while (done < COUNT) {
      const { name, action } = pick(random);
      try {
        // A step, for outside of one Playwright goes through all that the test has done, at each thing that it does.
        await test.step(name, () => act(name, action));
      } catch (error) {
        const last = log.slice(-TOLD).join('\n  ');
        await test.info().attach('the text before the action', { body: state.text });
        throw new Error(`Seed ${seed}, action ${done}: ${name}: ${error}. Before it:\n  ${last}`, {
          cause: error,
        });
      }
    }
    const seconds = ((performance.now() - started) / 1_000 / COUNT).toFixed(2);
    console.log(`seed ${seed}: ${COUNT} actions of ${seconds} s, ${texts.size} drafts, all agreed`);
    const never = ACTIONS.map(([, name]) => name).filter((name) => !log.some((line) => line.endsWith(name)));
    // A short run may miss some.
    if (COUNT >= 2_000) expect(never, 'actions that were never taken').toEqual([]);
  });
