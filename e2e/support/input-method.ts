import type { CDPSession, Page } from '@playwright/test';

/** An input method as the operating system has one: text is composed, shown underlined, and then taken over. Chromium only. */
export class InputMethod {
  readonly page: Page;
  private session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** Composes the steps one after the other, each in place of the one before, and leaves the last one underlined. */
  async compose(...steps: readonly string[]): Promise<void> {
    const session = await this.open();
    for (const text of steps)
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
  }

  /** Takes `text` over, in place of what is composed or selected: the end of a composition, a suggestion, an emoji. */
  async commit(text: string): Promise<void> {
    await (await this.open()).send('Input.insertText', { text });
  }

  private open(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
