import template from '../templates/connector.json';
import { validate } from './validate';

/** Values for the tests of `validate`: a manifest that is wrong, if at all, only where the test says so. */

export const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
export const CONTENT_POINTER = `/capabilities/webhooks/${CONTENT}`;
export const ENGAGEMENT_POINTER = '/capabilities/engagement';

export const named = (rest: object): unknown => ({ client_name: 'x', ...rest });
export const withWebhook = (webhook: unknown): unknown =>
  named({ capabilities: { webhooks: { [CONTENT]: webhook } } });
export const withEngagement = (change: object): unknown =>
  named({ capabilities: { engagement: { ...template.capabilities.engagement, ...change } } });

/** What a person sees of a problem. */
export type Seen = [pointer: string, message: string, rule: string];

/** What a person sees of each problem: place, sentence, rule. */
export const seen = (value: unknown): Seen[] =>
  validate(value).map(({ pointer, message, rule }) => [pointer, message, rule]);
