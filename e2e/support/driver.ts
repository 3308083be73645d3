import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The connector template, byte for byte: what the editor starts with. */
export const TEMPLATE = readFileSync(
  new URL('../../src/manifest/templates/connector.json', import.meta.url),
  'utf8',
);

/** The editor as its users meet it: by pointers, names of buttons, and the files and links that come out of it. */
export class EditorDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the editor and waits until its form takes input. */
  async open(path = './'): Promise<this> {
    await this.page.goto(path);
    await expect(this.box('/client_name')).toBeEditable();
    return this;
  }

  /** The element of the field at a JSON Pointer. */
  field(pointer: string): Locator {
    return this.page.locator(`[data-pointer=${JSON.stringify(pointer)}]:not([data-rule])`);
  }

  /** The box in which the field's text or number is typed. */
  box(pointer: string): Locator {
    return this.field(pointer).locator('input, textarea').first();
  }

  /** Opens what is folded away of a webhook: all but its endpoint. */
  async unfold(webhook: string): Promise<void> {
    const fold = this.field(webhook).locator('details').first();
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  }

  /** The checkbox of one row of a checklist. */
  row(pointer: string, value: string): Locator {
    return this.field(pointer)
      .locator(`[data-value=${JSON.stringify(value)}]`)
      .getByRole('checkbox');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Picks a command from the menu at the end of the header. */
  async command(name: string): Promise<void> {
    await this.button('More').click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Presses a button of the header, or picks it from the menu where the screen has no room for it. */
  async press(name: 'New' | 'Import'): Promise<void> {
    // Both are there at once, and not before the header is.
    await expect(this.button('More')).toBeVisible();
    if (await this.button(name).isVisible()) await this.button(name).click();
    else await this.command(name);
  }

  get verdict(): Locator {
    return this.page.getByRole('status', { name: 'Manifest status' });
  }

  get json(): Locator {
    return this.page.getByRole('region', { name: 'JSON', exact: true });
  }

  get review(): Locator {
    return this.page.getByRole('region', { name: 'Review', exact: true });
  }

  /** Pastes a text into the import dialog and presses its button; the caller says what should come of it. */
  async submitImport(text: string): Promise<void> {
    await this.press('Import');
    await this.page.getByRole('textbox', { name: 'Manifest JSON' }).fill(text);
    await this.button('Import manifest').click();
  }

  /** Imports a manifest and waits until it is the document. */
  async import(text: string): Promise<void> {
    await this.submitImport(text);
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Imports a file and waits until it is the document. */
  async importFile(name: string, text: string): Promise<void> {
    await this.press('Import');
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Puts a text in place of the open document's, as somebody who pastes it into the JSON. Needs the code editor. */
  async pasteJson(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await this.json.hover();
    await this.json.locator('.view-line').first().click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Presses Download (or the button given) and gives the file's text and name. */
  async download(button = this.button('Download')): Promise<{ text: string; name: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { text: readFileSync(await file.path(), 'utf8'), name: file.suggestedFilename() };
  }

  /** The text of the file that a person would get now, errors or not. */
  async documentText(): Promise<string> {
    const dialog = this.page.getByRole('dialog');
    const downloading = this.page.waitForEvent('download');
    await this.button('Download').first().click();
    const anyway = dialog.getByRole('button', { name: 'Download anyway' });
    const file = await Promise.race([
      downloading,
      anyway
        .waitFor()
        .then(() => anyway.click())
        .then(() => downloading),
    ]);
    await expect(dialog).toHaveCount(0);
    return readFileSync(await file.path(), 'utf8');
  }

  /** The text that Copy JSON hands to the clipboard: as a download has it, in a fraction of its time. */
  async copiedText(): Promise<string> {
    const button = this.json.getByRole('button', { name: 'Copy JSON' });
    return await button.evaluate(
      (element) =>
        new Promise<string>((resolve) => {
          navigator.clipboard.writeText = async (text) => resolve(text);
          // A press takes the focus, too.
          (element as HTMLButtonElement).focus();
          (element as HTMLButtonElement).click();
        }),
    );
  }

  /** Opens the share dialog, reads the link and closes the dialog. */
  async shareLink(): Promise<string> {
    await this.button('Share').click();
    const link = await this.page.getByRole('textbox', { name: 'Share link' }).inputValue();
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
    return link;
  }
}
