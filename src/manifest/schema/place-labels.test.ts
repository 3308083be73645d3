import { describe, expect, it } from 'vitest';
import { goneInWords } from './place-labels';

const EVENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';

describe('what is said of a place where nothing stands', () => {
  it.each([
    [`${EVENT}/headers/7`, 'Webhooks › Text messages › Headers › 8 is no longer in the document'],
    ['/redirect_uris/9', 'Redirect addresses › 10 is no longer in the document: this is where it stood.'],
    ['/capabilities/webhooks/gone', 'Webhooks › gone is no longer in the document'],
    ['/client_name#fr', 'Client name in another language is no longer in the document'],
    ['/__proto__/x', '__proto__ › x is no longer in the document'],
    ['/a\u202eb', 'a⟨U+202E⟩b is no longer in the document'],
    // An object in place of the list.
    [
      `${EVENT}/headers/X-Region`,
      'Webhooks › Text messages › Headers › X-Region is no longer in the document',
    ],
    // Nobody can say that these were ever there.
    ['/scope', 'Scope is not in the document: this is where it belongs.'],
    [`${EVENT}/endpoint`, 'Webhooks › Text messages › Endpoint is not in the document'],
  ])('%s', (pointer, told) => {
    expect(goneInWords(pointer)).toContain(told);
  });

  it('is no longer than a message', () => {
    expect(goneInWords(`/${'x'.repeat(1_000)}`).length).toBeLessThan(300);
  });
});
