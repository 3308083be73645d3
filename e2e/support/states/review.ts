import { expect } from '@playwright/test';
import { openFolds, type Walk } from './look';

/** What a link leads to, the reply to it, and the pages without a script. */
export async function walkReview({ editor, look, manifest }: Walk): Promise<void> {
  const { page } = editor;
  const dialog = page.getByRole('dialog');
  await editor.import(manifest);
  const link = await editor.shareLink();
  const open = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
  };

  await open(link);
  await look('review');
  await openFolds(editor.review);
  await look('review, every fold');
  await editor.review.getByRole('button', { name: 'Note: ' }).first().click();
  await expect(dialog).toBeVisible();
  await look('note');
  await dialog.getByRole('textbox').fill('?');
  await editor.button('Keep note').click();
  await expect(dialog).toHaveCount(0);
  await look('review with a note');
  await editor.button('Send the reply').click();
  const reply = page.getByRole('textbox', { name: 'Reply link' });
  await expect(reply).toBeVisible();
  await look('reply to send');
  const answer = await reply.inputValue();
  await page.setViewportSize({ width: 390, height: 800 });
  await open(link);
  await look('phone, review');
  await page.setViewportSize({ width: 1280, height: 800 });

  for (const [name, address] of [
    ['a reply that came', answer],
    ['a link that was cut off', link.slice(0, -30)],
    ['help', './help.html'],
    ['all rules', './rules.html'],
  ] as const) {
    await open(address);
    await look(name);
  }
}
