import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { walkStates } from './support/states';
import { expect, test } from './support/test';

async function violations(page: Page, state: string, rules: string[] | undefined): Promise<string[]> {
  // Monaco's own markup is its makers'; what it is labelled with is ours.
  const axe = new AxeBuilder({ page }).exclude('.monaco-editor');
  // What is behind a dialog is another state.
  if ((await page.getByRole('dialog').count()) > 0) axe.include('[role="dialog"]');
  if (rules) axe.withRules(rules);
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

// The markup is the same in the dark: there the colours are looked at, those that the system forces included.
for (const [scheme, rules] of [
  ['light', undefined],
  ['dark', ['color-contrast']],
] as const) {
  test(`axe finds nothing in any state, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    const editor = await new EditorDriver(page).open();
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await violations(page, state, rules && [...rules])));
      // The pages without a script are too long to be looked at twice.
      if (scheme !== 'dark' || page.url().endsWith('.html')) return;
      await page.emulateMedia({ forcedColors: 'active' });
      await tellForcedColours(page);
      found.push(...(await violations(page, `${state}, forced colours`, ['color-contrast'])));
      await page.emulateMedia({ forcedColors: 'none' });
    };

    // Colours are the same in every dialog: in the dark two of them stand for all.
    await walkStates(editor, look, rules ? { dialogs: 2 } : {});
    expect(found).toEqual([]);
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
