import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

/** Counts what a hand does besides typing: each key that is no character, and each click. */
class Hand {
  interactions = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async key(name: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.press(name);
  }

  async click(press: () => Promise<void>): Promise<void> {
    this.interactions += 1;
    await press();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
}

test('the tasks of README take no more keys and clicks than README says', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const dialog = page.getByRole('dialog');
  const hand = new Hand(page);

  await hand.click(() => editor.button('Quick start').click());
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  await hand.key('Tab');
  await hand.type('com.acme.Chat');
  await hand.key('Tab');
  await hand.type('Hands conversations to the returns desk');
  await hand.key('Tab');
  await hand.type('https://hooks.acme.io/liveperson');
  await hand.key('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(editor.verdict).toContainText('Valid, 3 hints');
  const connector = hand.interactions;

  const goals = editor.field('/capabilities/engagement/goal');
  await hand.key('Alt+5');
  await hand.click(() => goals.getByRole('button', { name: 'None' }).click());
  await hand.click(() => editor.row('/capabilities/engagement/goal', 'lead').click());
  const allGoals = hand.interactions - connector;

  await hand.click(() => editor.button('Set all webhooks').click());
  await hand.click(() => dialog.getByRole('textbox', { name: 'Header name' }).click());
  await hand.type('X-Region');
  await hand.key('Tab');
  await hand.type('eu');
  await hand.key('Enter');
  await expect(dialog).toHaveCount(0);
  const header = hand.interactions - connector - allGoals;

  const [file] = await Promise.all([page.waitForEvent('download'), hand.key('ControlOrMeta+s')]);
  expect(file.suggestedFilename()).toBe('com.acme.Chat.manifest.json');

  expect({ connector, allGoals, header, whole: hand.interactions }).toEqual({
    connector: 5,
    allGoals: 3,
    header: 4,
    whole: 13,
  });
});
