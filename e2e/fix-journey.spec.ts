import { readFile } from 'node:fs/promises';
import { EditorDriver } from './support/driver';
import { tabTo } from './support/keyboard';
import { expect, test } from './support/test';

const WEBHOOKS = '/capabilities/webhooks';
const CONTENT = `${WEBHOOKS}/ms.MessagingEventNotification.ContentEvent`;
const CHANGE = `${WEBHOOKS}/ms.MessagingEventNotification.ExConversationChangeNotification`;

/** Mistakes that are made again and again. */
const MISTAKEN = `{
  "client_name": "App name",
  "description": "Carries messages.",
  "enabled": true,
  "grant_types": ["client_credentials", "authorization_code"],
  "response_types": ["code"],
  "scope": "msg.consumer",
  "capabilities": {
    "webhooks": {
      "ms.MessagingEventNotification.ContentEvent": {
        "endpoint": "https://a1b2c3.ngrok-free.app/content",
        "max_retries": 3,
        "headers": [
          { "header_name": "Host", "header_value": "acme-retail.com" },
          { "header_name": "X-Region", "header_value": "eu" },
          { "header_name": "x-region", "header_value": "eu" }
        ]
      },
      "ms.MessagingEventNotification.ExConversationChangeNotification": {
        "endpoint": "http://connector.acme-retail.com/conversation"
      },
      "retry": { "retention_time": 86400 }
    },
    "engagement": {
      "design_engagement": false,
      "design_window": false,
      "entry_point": ["section"],
      "visitor_behavior": ["visited_locations"],
      "target_audience": ["geo_location"],
      "goals": ["url"],
      "consumer_identity": ["auth"],
      "language_selection": false
    }
  }
}
`;

const CORRECTED = {
  client_name: 'com.acme.Chat',
  description: 'Carries messages.',
  enabled: true,
  grant_types: ['client_credentials', 'authorization_code'],
  response_types: ['code'],
  redirect_uris: ['https://connector.acme-retail.com/callback'],
  scope: 'msg.consumer',
  capabilities: {
    webhooks: {
      'ms.MessagingEventNotification.ContentEvent': {
        endpoint: 'https://connector.acme-retail.com/content',
        headers: [{ header_name: 'X-Region', header_value: 'eu' }],
      },
      'cqm.ExConversationChangeNotification': {
        endpoint: 'https://connector.acme-retail.com/conversation',
      },
      retry: { retention_time: 86_400 },
    },
    engagement: {
      design_engagement: false,
      design_window: false,
      entry_point: ['section'],
      visitor_behavior: ['visited_location'],
      target_audience: ['geo_location'],
      goal: ['url'],
      consumer_identity: ['auth'],
      language_selection: false,
    },
  },
};

test('a manifest with ten well-known mistakes becomes valid, without a warning, by the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const editor = await new EditorDriver(page).open();
  const { keyboard } = page;
  /** F8 to the next problem, which is at this place. */
  const jump = async (pointer: string) => {
    await keyboard.press('F8');
    await expect(editor.field(pointer).locator(':focus')).toHaveCount(1);
  };
  /** On from there to the fix at the field, and Enter. */
  const fix = async (pointer: string, label: string, key?: 'Shift+Tab') => {
    await jump(pointer);
    await tabTo(page, editor.field(pointer).getByRole('button', { name: new RegExp(`^${label}: `) }), key);
    await keyboard.press('Enter');
  };
  const type = async (words: string) => {
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(words);
  };

  await tabTo(page, editor.button('Import'));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Manifest JSON' }));
  await keyboard.insertText(MISTAKEN);
  await tabTo(page, editor.button('Import manifest'));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor.verdict).toHaveText('2 problems, 1 value to fill in, 7 warnings');

  await jump('/client_name');
  await type('com.acme.Chat');
  await expect(editor.verdict).toHaveText('2 problems, 7 warnings');

  await jump('/redirect_uris');
  await tabTo(page, editor.field('/redirect_uris').getByRole('button', { name: /^Add / }));
  await keyboard.press('Enter');
  await expect(editor.box('/redirect_uris/0')).toBeFocused();
  await type('http://connector.acme-retail.com/callback');
  await fix('/redirect_uris/0', 'Use https://');
  await expect(editor.box('/redirect_uris/0')).toHaveValue('https://connector.acme-retail.com/callback');

  await jump(`${CONTENT}/endpoint`);
  await type('https://connector.acme-retail.com/content');
  await fix(`${CONTENT}/max_retries`, 'Remove the number');
  await fix(`${CONTENT}/headers/0/header_name`, 'Remove the header');
  await expect(editor.box(`${CONTENT}/headers/0/header_name`)).toHaveValue('X-Region');
  await fix(`${CONTENT}/headers/1/header_name`, 'Remove this one');

  // The fixes of a card stand above its fields.
  await fix(CHANGE, 'Rename to "cqm.ExConversationChangeNotification"', 'Shift+Tab');
  // A known event, so its address is checked now.
  await fix(`${WEBHOOKS}/cqm.ExConversationChangeNotification/endpoint`, 'Use https://');

  await fix('/capabilities/engagement/visitor_behavior', 'Write "visited_location"');
  // Two problems with one cause: the list is missing, since its key is misspelt.
  await jump('/capabilities/engagement/goal');
  await fix('/capabilities/engagement/goals', 'Rename to "goal"');
  await expect(editor.verdict).toHaveText('Valid');

  await tabTo(page, editor.button('Download'));
  const arriving = page.waitForEvent('download');
  await keyboard.press('Enter');
  const file = await arriving;
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(CORRECTED);
});
