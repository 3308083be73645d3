import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { everySection } from './support/manifests';
import { WALKS } from './support/states';
import { expect, test } from './support/test';

/** What a look is at: the page, or a part of it; one rule alone, or all. */
type Scope = { part?: string | undefined; rule?: string };

async function violations(page: Page, state: string, { part, rule }: Scope): Promise<string[]> {
  // Monaco's own markup is its makers'; what it is labelled with is ours. No page of ours has a frame.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  axe.exclude('.monaco-editor');
  // What is behind a dialog is another state.
  if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
  else if (part) axe.include(part);
  if (rule) axe.withRules(rule);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${state}: ${id} at ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Of a text's fill Chromium tells the colour that the page wanted; what is painted is the text's own, which the system forces. */
const tellForcedColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });

/** How many states each walk looks at, 45 in all. */
const STATES = { editor: 15, dialogs: 20, review: 10 };

// The markup is the same in the dark: there the colours are looked at, those that the system forces included.
for (const name of ['editor', 'dialogs', 'review'] as const) {
  test(`axe finds nothing in any state of the ${name}: light, dark, and with forced colours`, async ({
    page,
  }) => {
    test.slow();
    const editor = await new EditorDriver(page).open();
    const found: string[] = [];
    let states = 0;
    const look = async (state: string, part?: string) => {
      states += 1;
      found.push(...(await violations(page, `${state}, light`, { part })));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, `${state}, dark`, { part, rule: 'color-contrast' })));
      // The pages without a script are too long to be looked at once more.
      if (!page.url().endsWith('.html')) {
        await page.emulateMedia({ forcedColors: 'active' });
        await tellForcedColours(page);
        found.push(...(await violations(page, `${state}, forced colours`, { part, rule: 'color-contrast' })));
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    };
    await WALKS[name]({ editor, look, manifest: everySection() });
    expect(found).toEqual([]);
    expect(states).toBe(STATES[name]);
  });
}

test('with forced colours the JSON is seen, and switches and the current section show their state', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const editor = await new EditorDriver(page).open();
  await editor.json.hover();
  await expect(editor.json.locator('.view-line').first()).toBeVisible();
  // The lines are drawn anew while one looks.
  const colours = () =>
    page.evaluate(() => {
      const word = document.querySelector('.view-line span span');
      const background = (at: Element | null): string => {
        const colour = at ? getComputedStyle(at).backgroundColor : 'rgb(255, 255, 255)';
        return at && /, 0\)$/.test(colour) ? background(at.parentElement) : colour;
      };
      const text = word ? getComputedStyle(word).color : '';
      return text !== '' && text !== background(word);
    });
  await expect.poll(colours).toBe(true);
  await expect(page.locator('.monaco-editor').first()).toHaveClass(/hc-black/);
  const track = editor.field('/enabled').getByRole('switch');
  const colourOf = () => track.evaluate((element) => getComputedStyle(element).backgroundColor);
  const unset = await colourOf();
  await track.click();
  await track.click();
  await expect(track).toBeChecked();
  expect(await colourOf()).not.toBe(unset);
});
