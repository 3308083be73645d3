import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { germanOf, readInGerman } from './support/german';
import { everySection } from './support/manifests';
import { walkStates } from './support/states';
import { expect, test } from './support/test';

/** Words that English sentences have, and German ones do not. */
const ENGLISH =
  /\b(?:the|and|of|is|are|with|this|that|these|your|from|you|by|has|have|which|where|to|for|on|it|its|not|or|be|no)\b/i;

/** A manifest whose own words are German, so that any English left is the page's. */
const GERMAN_MANIFEST = everySection().replace(
  /"description": "Connects[^"]*"/,
  '"description": "Verbindet den Concierge mit seinen Kunden."',
);

/** What a person sees or hears of the page: texts and the attributes that are read out; what the manifest or code says left out. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const other = 'code, pre, kbd, samp, script, style, noscript, textarea, .monaco-editor, [lang="en"]';
    const texts: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(other) || !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
    }
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

test.describe('a browser that speaks German', () => {
  test.use({ locale: 'de-DE' });

  test('has no English word left, in any state', async ({ page }) => {
    test.slow();
    const german = await germanOf();
    readInGerman(page, german);
    const editor = await new EditorDriver(page).open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const found = new Set<string>();
    const look = async (state: string) => {
      for (const text of [await page.title(), ...(await textsOn(page))])
        if (german.has(text) || ENGLISH.test(text)) found.add(`${state}: ${text}`);
    };
    await walkStates(editor, look, { manifest: GERMAN_MANIFEST });
    expect([...found]).toEqual([]);
  });
});
