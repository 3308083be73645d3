import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { EditorDriver } from './driver';

const ENDPOINT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent/endpoint';

/** One problem of each kind: an error, a value to fill in, a warning and a hint. */
export const MANIFEST = `{
  "client_name": "com.acme.Chat",
  "x_owner": "Ada",
  "description": "App description",
  "enabled": true,
  "grant_types": ["client_credentials"],
  "scope": "msg.consumer,",
  "capabilities": {
    "webhooks": {
      "ms.MessagingEventNotification.ContentEvent": {
        "endpoint": "http://connector.acme-retail.com/liveperson/content"
      },
      "retry": { "retention_time": 86400 }
    },
    "engagement": {
      "design_engagement": false,
      "design_window": false,
      "entry_point": ["section"],
      "visitor_behavior": ["visited_location"],
      "target_audience": ["geo_location"],
      "goal": ["url"],
      "consumer_identity": ["auth"],
      "language_selection": false
    }
  }
}
`;

export type Found = {
  rule: string;
  pointer: string;
  severity: string;
  kind: string;
  word: string;
  told: string;
};

/** The problems in the order of the list: by section. */
export const FOUND: readonly Found[] = [
  {
    rule: 'placeholder/description',
    pointer: '/description',
    severity: 'warning',
    kind: 'toFill',
    word: 'To fill in',
    told: '"App description" is a placeholder. Say what your app does, or remove the description.',
  },
  {
    rule: 'oauth/scope-comma',
    pointer: '/scope',
    severity: 'warning',
    kind: 'warning',
    word: 'Warning',
    told: 'Put a space, not a comma, between the scopes in "msg.consumer,".',
  },
  {
    rule: 'schema/format/https-url',
    pointer: ENDPOINT,
    severity: 'error',
    kind: 'error',
    word: 'Problem',
    told: 'Start the address with https://, not http://.',
  },
  {
    rule: 'key/unknown',
    pointer: '/x_owner',
    severity: 'info',
    kind: 'info',
    word: 'Hint',
    told: '"x_owner" is not a key that the platform is known to take. Keep it only if somebody needs it.',
  },
];
export const GRAVEST_FIRST = ['error', 'toFill', 'warning', 'info'].flatMap((kind) =>
  FOUND.filter((one) => one.kind === kind),
);
export const COUNTS = '1 problem, 1 value to fill in, 1 warning, 1 hint';

/** What the rows of a list of problems say of themselves. */
export const rowsOf = (list: Locator): Promise<Omit<Found, 'told'>[]> =>
  list.locator('li[data-rule]').evaluateAll((rows) =>
    rows.map((row) => ({
      rule: (row as HTMLElement).dataset.rule ?? '',
      pointer: (row as HTMLElement).dataset.pointer ?? '',
      severity: (row as HTMLElement).dataset.severity ?? '',
      kind: (row as HTMLElement).dataset.kind ?? '',
      word: row.querySelector('.visually-hidden')?.textContent?.replace(/: $/, '') ?? '',
    })),
  );
export const expected = (found: readonly Found[]) => found.map(({ told: _, ...row }) => row);

export const problems = (editor: EditorDriver) =>
  editor.page.getByRole('region', { name: 'Problems', exact: true });
export const rowOf = (list: Locator, rule: string) => list.locator(`li[data-rule="${rule}"]`);
export const sections = (editor: EditorDriver) =>
  editor.page.getByRole('navigation', { name: 'Sections' }).getByRole('link');

/** Opens the editor with the manifest of one problem of each kind. */
export async function openWithProblems(editor: EditorDriver): Promise<void> {
  await editor.open();
  await editor.import(MANIFEST);
  await expect(editor.verdict).toHaveText(COUNTS);
}
