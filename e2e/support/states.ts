import { expect } from '@playwright/test';
import type { EditorDriver } from './driver';
import { everySection } from './manifests';

/** A state of the page by its name, and how to get there from the editor with nothing open. */
type State = [name: string, reach: (editor: EditorDriver) => Promise<void>];

const BROKEN =
  '{ "client_name": "x", "capabilities": { "webhooks": { "foo.Bar": { "endpoint": "http://a", "max_retries": 3 } } }, "enabled": "yes" }';

const inMenu = (name: string): State => [name, (editor) => editor.command(name)];

const DIALOGS: readonly State[] = [
  ['New', (editor) => editor.button('New').click()],
  ['Import', (editor) => editor.button('Import').click()],
  ['Share', (editor) => editor.button('Share').click()],
  inMenu('Drafts'),
  inMenu('All changes'),
  inMenu('Compare'),
  inMenu('Install'),
  inMenu('Copy for another account'),
  inMenu('Test the endpoints'),
  inMenu('Shortcuts'),
  inMenu('Find…'),
  ['Set all webhooks', (editor) => editor.button('Set all webhooks').click()],
];

/**
 * Leads through every state of the page, from a first visit on, and has each looked at. `dialogs`: how many of them, all if unsaid;
 * `manifest`: what is imported to fill every section.
 */
export async function walkStates(
  editor: EditorDriver,
  look: (state: string) => Promise<void>,
  { dialogs = DIALOGS.length, manifest = everySection() } = {},
): Promise<void> {
  const { page } = editor;
  await look('first visit');
  await editor.button('More').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu');
  await page.keyboard.press('Escape');
  await editor.import(manifest);
  await look('every section');
  for (const [name, reach] of DIALOGS.slice(0, dialogs)) {
    await reach(editor);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  const link = await editor.shareLink();
  await editor.import(BROKEN);
  await editor.command('Check');
  await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible();
  await look('problems');
  await editor.button('Download').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('Download of a manifest with problems');
  await page.keyboard.press('Escape');
  await editor.submitImport('{ "client_name": "x",, }');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await look('Import of broken JSON');
  await editor.button('Cancel').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 800 });
  await look('phone');
  await page.getByRole('button', { name: 'JSON', exact: true }).click();
  await look('phone, JSON');
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [name, address] of [
    ['review', link],
    ['a link that was cut off', link.slice(0, -30)],
    ['help', './help.html'],
    ['all rules', './rules.html'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await look(name);
    if (name !== 'review') continue;
    await editor.review.getByRole('button', { name: 'Note: ' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('note');
    await page.keyboard.press('Escape');
  }
}
