import type { UiSchema } from '@rjsf/utils';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import type { SectionId } from '../../../manifest/schema/sections';
import { RetentionField } from '../controls/retention-field';
import { WebhookTemplate } from '../webhooks/webhook-template';
import { RowTemplate } from './object-template';

const WEBHOOK: UiSchema = {
  'ui:ObjectFieldTemplate': WebhookTemplate,
  endpoint: { 'ui:placeholder': 'https://connector.example.com/liveperson' },
  max_retries: { 'ui:placeholder': '0' },
  headers: { items: { 'ui:ObjectFieldTemplate': RowTemplate } },
};

/** What RJSF cannot know from the schema: hints for the look of single fields. No rules and no texts of the fields. */
const UI_SCHEMAS: Record<SectionId, UiSchema> = {
  app: {
    client_name: { 'ui:placeholder': 'com.example.MyConnector' },
    description: { 'ui:widget': 'textarea' },
    logo_uri: { 'ui:placeholder': 'https://example.com/logo-70x70.png' },
    enabled: { 'ui:options': { whenAbsent: true } },
  },
  'sign-in': {
    redirect_uris: { items: { 'ui:placeholder': 'https://app.example.com/callback' } },
    scope: { 'ui:placeholder': 'msg.consumer' },
  },
  launch: {
    entry_uri: { 'ui:placeholder': 'https://app.example.com/start' },
  },
  webhooks: {
    ...Object.fromEntries(EVENT_TYPES.map((event) => [event, WEBHOOK])),
    retry: { retention_time: { 'ui:field': RetentionField } },
  },
  engagement: {},
};

/** The hints for a section with the keys that only this document has: events that the schema does not know. */
export function uiSchemaFor(id: SectionId, present: readonly string[]): UiSchema {
  if (id !== 'webhooks' || present.length === 0) return UI_SCHEMAS[id];
  return { ...UI_SCHEMAS[id], ...Object.fromEntries(present.map((event) => [event, WEBHOOK])) };
}
