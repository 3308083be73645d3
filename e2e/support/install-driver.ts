import type { Locator, Page } from '@playwright/test';
import type { EditorDriver } from './driver';
import { WITH_KEY } from './manifests';
import { expect } from './test';

/** The cards about installing in a review. */
export class InstallDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(link: string): Promise<this> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
    await this.page.getByText('Install request', { exact: true }).click();
    return this;
  }

  command(id: string): Locator {
    return this.page.locator(`[data-command="${id}"]`);
  }

  get commands(): Locator {
    return this.page.locator('[data-command]');
  }

  /** The boxes for what the sender left out. */
  get values(): Locator {
    return this.page.getByRole('region', { name: 'Withheld values' });
  }

  get answer(): Locator {
    return this.page.getByRole('textbox', { name: 'Response of the installation API' });
  }

  get result(): Locator {
    return this.page.getByRole('status', { name: 'Installed and sent' });
  }

  /** Puts an answer into the box by hand and checks it. */
  async check(answer: string): Promise<void> {
    if (!(await this.answer.isVisible())) await this.page.getByText('Check what was installed').click();
    await this.answer.fill(answer);
    await this.page.getByRole('button', { name: 'Check the response' }).click();
  }
}

/** The share links of a manifest with one credential: without it, and whole. */
export async function linksOf(editor: EditorDriver): Promise<{ without: string; whole: string }> {
  await editor.import(WITH_KEY);
  await editor.button('Share').click();
  const dialog = editor.page.getByRole('dialog');
  const box = dialog.getByRole('textbox', { name: 'Share link' });
  const without = await box.inputValue();
  await dialog.getByRole('region', { name: 'Credentials' }).getByRole('checkbox').check();
  await expect(box).not.toHaveValue(without);
  return { without, whole: await box.inputValue() };
}

/** Where a text stands: in the page, its boxes, its address, or anything that the browser keeps for the site. */
export async function tracesOf(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (sought) => {
    const places: Record<string, string> = {
      page: document.documentElement.outerHTML,
      boxes: [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
        .map((box) => box.value)
        .join(),
      address: location.href + JSON.stringify(history.state),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await wait(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = await wait(database.transaction(store).objectStore(store).getAll());
        places[`database ${name}/${store}`] = JSON.stringify(all);
      }
      database.close();
    }
    return Object.keys(places).filter((place) => places[place]?.includes(sought));
  }, text);
}
