import { findCredentials, withhold } from '../secrets/credentials';
import connector from '../templates/connector.json?raw';
import { type AnswerTexts, answerChanges, isPlain } from './answer';

// biome-ignore lint/suspicious/noExplicitAny: the tests reach into the template at will.
export type Loose = any;

export const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
export const STATE = 'ms.MessagingEventNotification.ChatStateEvent';
export const none = () => false;
export const change = (text: string, make: (manifest: Loose) => void): string => {
  const manifest = JSON.parse(text);
  make(manifest);
  return JSON.stringify(manifest, null, 2);
};
export const header = (header_name: string, header_value: string) => ({ header_name, header_value });
export const headersOf = (manifest: Loose, event = CONTENT) => manifest.capabilities.webhooks[event].headers;
export const rows = (texts: AnswerTexts) => answerChanges(texts).list(none).changes;
export const words = (texts: AnswerTexts) => rows(texts).map((row) => row.words);
export const acceptAll = (texts: AnswerTexts): string => {
  const found = answerChanges(texts);
  return found.accept(found.list(none).changes.filter(isPlain)).text;
};
/** The sender's text with headers, and what the reviewer makes of the text without its credentials. */
export const withHeaders = (headers: Loose[], make: (manifest: Loose) => void) => {
  const base = change(connector, (manifest) => {
    manifest.capabilities.webhooks[CONTENT].headers = headers;
  });
  return { base, mine: base, theirs: change(withhold(base, findCredentials(base)), make) };
};
export const accepted = (texts: AnswerTexts, event = CONTENT) =>
  headersOf(JSON.parse(acceptAll(texts)), event);

export const NAMED = change(connector, (manifest) => {
  manifest.client_name = 'com.example.Bridge';
});
export const KEYS = [
  header('X-Tenant', 'acme'),
  header('X-Api-Key', 'hush-1'),
  header('Authorization', 'hush-2'),
];
