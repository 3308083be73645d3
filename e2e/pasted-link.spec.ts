import { EditorDriver } from './support/driver';
import { expect, test } from './support/test';

const BROKEN: [string, (link: string) => string][] = [
  ['over two lines', (link) => `${link.slice(0, -30)}\n${link.slice(-30)}`],
  ['in a mail, rewritten', (link) => `> Please look at this:\n> ${link.replace('#', '%23')}.\n>\n> Ada`],
];

for (const [how, alter] of BROKEN) {
  test(`a link that was broken ${how} opens for review from the import dialog, and the draft stays`, async ({
    page,
  }) => {
    const editor = await new EditorDriver(page).open();
    await editor.box('/client_name').fill('com.example.Sent');
    const link = await editor.shareLink();
    await editor.box('/client_name').fill('com.example.Mine');
    await editor.submitImport(alter(link));
    await expect(editor.review.getByRole('heading', { level: 1 })).toHaveText('com.example.Sent');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await expect(editor.box('/client_name')).toHaveValue('com.example.Mine');
  });
}

test('a link that was cut off says so in the import dialog, and its text stays', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Sent');
  const link = await editor.shareLink();
  await editor.submitImport(link.slice(0, -12));
  await expect(page.getByRole('alert')).toContainText('This link is incomplete');
  await expect(page.getByRole('alert')).toContainText('Ask the sender for the manifest file');
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue(link.slice(0, -12));
});

test('a link pasted on the page, as Jira writes it, opens for review', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  await editor.box('/client_name').fill('com.example.Sent');
  const link = await editor.shareLink();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, `[Manifest|${link}|smart-link]`);
  await expect(editor.review.getByRole('heading', { level: 1 })).toHaveText('com.example.Sent');
});
