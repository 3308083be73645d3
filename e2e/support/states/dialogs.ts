import { expect, type Locator } from '@playwright/test';
import type { EditorDriver } from '../driver';
import { WITH_PROBLEMS } from './editor';
import { openFolds, type Walk } from './look';

/** A dialog by its name, how to reach it, and what more can be seen in it. */
type Dialog = {
  name: string;
  reach: (editor: EditorDriver) => Promise<void>;
  more?: readonly { name: string; show: (dialog: Locator) => Promise<void> }[];
};

const inMenu = (name: string, more: Dialog['more'] = []): Dialog => ({
  name,
  reach: (editor) => editor.command(name),
  more,
});

const behindButton = (name: string, more: Dialog['more'] = []): Dialog => ({
  name,
  reach: (editor) => editor.button(name).click(),
  more,
});

const FOLDS = { name: 'every fold', show: openFolds };

const DIALOGS: readonly Dialog[] = [
  behindButton('New'),
  behindButton('Import', [
    {
      name: 'a text with a mistake',
      show: async (dialog) => {
        await dialog.getByRole('textbox').fill('{ "client_name": "x",, }');
        await dialog.getByRole('button', { name: 'Import manifest' }).click();
        await expect(dialog.getByRole('alert')).toBeVisible();
      },
    },
  ]),
  behindButton('Share', [FOLDS]),
  inMenu('Drafts', [
    {
      name: 'one deleted',
      show: async (dialog) => {
        const row = dialog.locator('li:not([aria-current])').first();
        await row.getByRole('button').last().click();
        await expect(dialog.getByRole('status').getByRole('button')).toBeVisible();
      },
    },
  ]),
  inMenu('All changes'),
  inMenu('Compare', [
    {
      name: 'side by side',
      show: async (dialog) => {
        await dialog.getByRole('tab', { name: 'Side by side' }).click();
        await expect(dialog.locator('.monaco-diff-editor .view-line').first()).toBeVisible();
      },
    },
  ]),
  inMenu('Install', [FOLDS]),
  inMenu('Copy for another account'),
  inMenu('Test the endpoints', [
    {
      name: 'with a secret',
      show: async (dialog) => {
        await dialog.getByRole('button', { name: 'Make one up' }).click();
        await openFolds(dialog);
      },
    },
  ]),
  inMenu('Shortcuts'),
  inMenu('Find…', [{ name: 'a word', show: (dialog) => dialog.getByRole('combobox').fill('goal') }]),
  behindButton('Set all webhooks'),
];

/** Everything that opens in front of the editor. */
export async function walkDialogs({ editor, look, manifest }: Walk): Promise<void> {
  const { page } = editor;
  const dialog = page.getByRole('dialog');
  // Two drafts: the first is one to delete.
  await editor.import(WITH_PROBLEMS);
  await editor.import(manifest);
  for (const { name, reach, more = [] } of DIALOGS) {
    await reach(editor);
    await expect(dialog).toBeVisible();
    await look(name);
    for (const { name: part, show } of more) {
      await show(dialog);
      await look(`${name}, ${part}`);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await editor.import(WITH_PROBLEMS);
  await editor.button('Download').first().click();
  await expect(dialog).toBeVisible();
  await look('Download of a manifest with problems');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}
