import type { Page } from '@playwright/test';
import { EditorDriver } from './support/driver';
import { clickLineEnd } from './support/json-pane';
import { everySection } from './support/manifests';
import { expect, test } from './support/test';

/** What the page draws between an event that `act` causes and the next paint: pointers of fields, "JSON", and all else by its tag. */
async function drawnBeforePaint(page: Page, event: string, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate((name) => {
    const drawn = new Set<string>();
    const nameOf = (node: Node): string => {
      const element = node instanceof Element ? node : node.parentElement;
      const field = element?.closest('[data-pointer]:not([data-rule])');
      if (field) return field.getAttribute('data-pointer') ?? '';
      if (element?.closest('section[aria-label="JSON"]')) return 'JSON';
      if (element?.closest('[data-kind="saving"]')) return 'Saving';
      return `${element?.tagName}.${element?.className} in ${element?.closest('[class]')?.className}`;
    };
    const note = (records: readonly MutationRecord[]) => {
      // What the code editor takes away in the same frame is not drawn.
      for (const { target } of records) if (target.isConnected) drawn.add(nameOf(target));
    };
    const observer = new MutationObserver(note);
    const result = new Promise<string[]>((resolve) => {
      const start = () => {
        drawn.clear();
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      };
      // After all that the event asked for this frame, the code editor's drawing included.
      const end = () =>
        requestAnimationFrame(() => {
          note(observer.takeRecords());
          observer.disconnect();
          resolve([...drawn].sort());
        });
      addEventListener(name, start, { capture: true, once: true });
      addEventListener(name, end, { once: true });
    });
    Object.assign(globalThis, { drawn: result });
  }, event);
  await act();
  return page.evaluate(() => (globalThis as unknown as { drawn: Promise<string[]> }).drawn);
}

test('a key or a tick draws its field and its lines in the JSON before the paint, and nothing else', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  await editor.import(everySection());
  await editor.json.hover();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();

  const key = async (pointer: string) => {
    await editor.box(pointer).focus();
    await page.keyboard.press('End');
    // The first key in a field marks it as the one that is typed in.
    await page.keyboard.press('a');
    await expect(page.locator('[data-kind="saved"]')).toBeVisible();
    // And the first after a pause takes the word that all is saved away.
    await page.keyboard.press('b');
    return drawnBeforePaint(page, 'input', () => page.keyboard.press('c'));
  };
  expect(await key('/client_name')).toEqual(['/client_name', 'JSON']);
  const webhook = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';
  const header = `${webhook}/headers/0/header_value`;
  await editor.unfold(webhook);
  expect(await key(header)).toEqual([header, 'JSON']);

  const goals = '/capabilities/engagement/goal';
  // The first change of all takes the word that all is saved away; it is the first in this list, too.
  await expect(page.locator('[data-kind="saved"]')).toBeVisible();
  const tick = drawnBeforePaint(page, 'click', () => editor.row(goals, 'lead').click());
  expect(await tick).toEqual([goals, 'JSON', 'Saving']);

  // The focus of the field brings its line into view.
  await editor.box('/client_name').focus();
  await clickLineEnd(page, '"client_name"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('c');
  await expect(editor.box('/client_name')).toHaveValue(/abcc$/);
  // The code editor draws its own line in this frame or the next.
  const drawn = await drawnBeforePaint(page, 'keydown', () => page.keyboard.press('d'));
  expect(drawn.filter((place) => place !== 'JSON')).toEqual(['/client_name']);
});
