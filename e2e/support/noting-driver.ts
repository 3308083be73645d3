import type { BrowserContext, Locator, Page } from '@playwright/test';
import { EditorDriver, TEMPLATE } from './driver';
import { expect } from './test';

export const WEBHOOKS = '/capabilities/webhooks';
export const CONTENT = `${WEBHOOKS}/ms.MessagingEventNotification.ContentEvent`;
export const UNUSED = `${WEBHOOKS}/cqm.ExConversationChangeNotification`;

/** A manifest without scope and launch, with two headers, a list, a translation and keys that nobody knows. */
export const MANIFEST = JSON.stringify(
  {
    client_name: 'com.example.Noted',
    'client_name#fr': 'Noté',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: ['https://a.example.com/back', 'https://b.example.com/back'],
    x_custom: { team: { owner: 'Ada' } },
    capabilities: {
      webhooks: {
        'ms.MessagingEventNotification.ContentEvent': {
          endpoint: 'https://hooks.example.com/in',
          max_retries: 3,
          headers: [
            { header_name: 'X-Team', header_value: 'blue' },
            { header_name: 'X-Trace', header_value: 'on' },
          ],
        },
        'new.Event': { endpoint: 'https://hooks.example.com/new' },
      },
      engagement: JSON.parse(TEMPLATE).capabilities.engagement,
    },
  },
  null,
  2,
);

/** The review as somebody uses it who pins notes to it. */
export class NotingDriver extends EditorDriver {
  get own(): Locator {
    return this.page.getByRole('region', { name: 'Your reply' });
  }

  get noteBox(): Locator {
    return this.page.getByRole('textbox', { name: 'What should the sender know?' });
  }

  async write(text: string): Promise<void> {
    await this.noteBox.fill(text);
    await this.button('Keep note').click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Pins a note with the button of a row or section. */
  async noteAt(place: string, text: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Note: ${place}`, exact: true })
      .first()
      .click();
    await this.write(text);
  }

  /** Pins a note to a field of the list of all fields, by its name there. */
  async noteOn(field: string, text: string): Promise<void> {
    await this.own.getByRole('combobox', { name: 'Note on another field' }).selectOption({ label: field });
    await this.own.getByRole('button', { name: 'Write note' }).click();
    await this.write(text);
  }

  async answerLink(): Promise<string> {
    await this.button('Send the reply').click();
    return this.page.getByRole('textbox', { name: 'Reply link' }).inputValue();
  }

  /** The notes in the list of problems. */
  get listed(): Locator {
    return this.page.getByRole('region', { name: 'Problems' }).locator('[data-rule="note"]');
  }

  async goTo(text: string): Promise<void> {
    await this.listed.filter({ hasText: text }).getByRole('button', { name: 'Go to field' }).click();
  }

  get toast(): Locator {
    return this.page.getByRole('region', { name: 'Messages' });
  }
}

export async function reviewerOf(context: BrowserContext, link: string): Promise<NotingDriver> {
  const page = await context.newPage();
  await page.goto(link);
  const reviewer = new NotingDriver(page);
  await expect(reviewer.review.getByRole('heading', { level: 1 })).toBeVisible();
  return reviewer;
}

export async function developerWith(page: Page, text: string): Promise<NotingDriver> {
  const developer = await new NotingDriver(page).open();
  await developer.import(text);
  return developer;
}
