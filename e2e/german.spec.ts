import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { germanOf, readInGerman } from './support/german';
import { everySection } from './support/manifests';
import { walkStates } from './support/states';
import { expect, test } from './support/test';

/** Words that English sentences have, and German ones do not. */
const ENGLISH =
  /\b(?:the|and|of|is|are|with|this|that|these|your|from|you|by|has|have|which|where|to|for|it|its|not|or|be|no)\b/i;

/** A manifest whose own words are German, so that any English left is the page's. */
const GERMAN_MANIFEST = everySection().replace(
  /"description": "Connects[^"]*"/,
  '"description": "Verbindet den Concierge mit seinen Kunden."',
);

/** What stands so in the manifest or in its text, whatever language the page is in. */
const DATA = new Set(['scope', '(withheld by the sender)', '/launch?from=liveengage']);

/** Addresses, which are no language's. */
const ADDRESSES = /https?:\/\/[^\s,)]+/g;

/** What a person sees or hears of the page: texts and the attributes that are read out; what the manifest or code says left out. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const other = 'code, pre, kbd, samp, script, style, noscript, textarea, .view-lines, [lang="en"]';
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
    const stop = readInGerman(page, german);
    const editor = await new EditorDriver(page).open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const found = new Set<string>();
    const look = async (state: string) => {
      for (const text of [await page.title(), ...(await textsOn(page))])
        if (!DATA.has(text) && (german.has(text) || ENGLISH.test(text.replace(ADDRESSES, ''))))
          found.add(`${state}: ${text}`);
    };
    await walkStates(editor, look, GERMAN_MANIFEST).finally(stop);
    expect([...found]).toEqual([]);
  });

  test('has a code editor that speaks German, and loads nothing of the English page', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('./de/');
    const json = page.getByRole('region', { name: 'JSON', exact: true });
    await json.hover();
    await json.locator('.view-line').first().click();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(json.getByRole('textbox', { name: 'Suchen' })).toBeFocused();
    expect(asked.filter((path) => !path.startsWith('/de/'))).toEqual([]);
  });
});

test('the language of the page is the browser’s until another is chosen, and the draft stays', async ({
  page,
  openFreshContext,
}) => {
  const german = await germanOf();
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Sprache');
  const link = await editor.shareLink();
  await editor.button('More').click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(editor.box('/client_name')).toHaveValue('com.example.Sprache');

  // It is kept, at the address that everybody knows, and for links.
  await page.goto('./');
  await expect(page).toHaveURL(/\/de\/$/);
  await page.goto(link);
  await expect(page).toHaveURL(/\/de\/\?#/);
  await expect(page.getByRole('region', { name: german.get('Review') ?? '' })).toContainText(
    'com.example.Sprache',
  );
  const germanLink = page.url();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(editor.review).toContainText('com.example.Sprache');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  // Whoever gets the link of a German page reads it in their own language.
  const other = await (await openFreshContext()).newPage();
  await other.goto(germanLink);
  await expect(new EditorDriver(other).review).toContainText('com.example.Sprache');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
});

test('texts that are 40 % longer break nothing', async ({ page }) => {
  test.slow();
  const editor = await new EditorDriver(page).open();
  const broken: string[] = [];
  const look = async (state: string) => {
    const wide = await page.evaluate(() => {
      const other = 'code, pre, script, style, .monaco-editor';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: [Text, string][] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        if (text.data.trim() === '' || text.parentElement?.closest(other)) continue;
        texts.push([text, text.data]);
        text.data += ` ${'länger '.repeat(Math.ceil((text.data.length * 0.4) / 7))}`.slice(0, -1);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      // A button whose words do not fit says something else than it should. What ends in three dots is made to.
      const isCut = (one: Element) =>
        one.clientWidth > 1 &&
        one.scrollWidth > one.clientWidth + 1 &&
        ![one, ...one.querySelectorAll('*')].some(
          (part) => getComputedStyle(part).textOverflow === 'ellipsis',
        );
      const cut = [...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, h3, label')]
        .filter((one) => one.checkVisibility() && isCut(one))
        .map((one) => `cut: ${one.textContent?.slice(0, 60)}`);
      for (const [text, before] of texts) text.data = before;
      return scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels`, ...cut] : cut;
    });
    broken.push(...wide.map((fault) => `${state}: ${fault}`));
  };
  await walkStates(editor, look);
  expect(broken).toEqual([]);
});
