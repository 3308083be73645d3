import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A file as a person would have it on disk. */
export type TestFile = { name: string; content: string | Uint8Array };

/** Presses Download, and "Download anyway" where errors are left; gives the file that arrives. */
export async function savedFile(page: Page): Promise<{ name: string; text: string; bytes: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const anyway = page.getByRole('button', { name: 'Download anyway' });
  const download = await Promise.race([
    arriving,
    anyway.waitFor().then(() => anyway.click().then(() => arriving)),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** Opens the import dialog and presses "Import manifest" with a text in the box. */
export async function importText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('textbox', { name: 'Manifest JSON' }).fill(text);
  await page.getByRole('button', { name: 'Import manifest' }).click();
}

/** Opens the import dialog and chooses a file in it. */
export async function importFile(page: Page, { name, content }: TestFile): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Drags files, or a text, over the page and drops them there. `target` is a CSS selector. */
export async function dropOnPage(
  page: Page,
  dropped: { files?: readonly { name: string; content: string }[]; text?: string },
  target = 'h1',
): Promise<void> {
  const data = await page.evaluateHandle(({ files = [], text }) => {
    const transfer = new DataTransfer();
    for (const { name, content } of files) transfer.items.add(new File([content], name));
    if (text !== undefined) transfer.setData('text/plain', text);
    return transfer;
  }, dropped);
  await untilDropsAreTaken(page);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(target, type, { dataTransfer: data });
}

/** Waits until the page says that it would take what is dragged over it: the code for it comes after the form. */
export async function untilDropsAreTaken(page: Page): Promise<void> {
  const isTaken = () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
    return !document.body.dispatchEvent(event);
  };
  await expect.poll(() => page.evaluate(isTaken)).toBe(true);
}

/** Expects that nothing has reached the document: it is still the untouched Connector template. */
export async function expectUntouched(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(JSON.parse((await savedFile(page)).text)).toMatchObject({
    client_name: 'App name',
    scope: 'msg.consumer',
  });
}
