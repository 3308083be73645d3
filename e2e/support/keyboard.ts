import { expect, type Locator, type Page } from '@playwright/test';

/** More presses of Tab than this are no way to get anywhere. */
const MOST_TABS = 60;

/** Presses Tab, or Shift+Tab, until an element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < MOST_TABS && !(await hasFocus()); presses += 1)
    await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Tabs to a button or link and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
