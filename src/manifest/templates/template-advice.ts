import * as words from '#words/manifest/advice/placeholders';
import type { Problem } from '../schema/problem';
import type template from './connector.json';
import text from './connector.json?raw';

const { client_name, description, capabilities }: typeof template = JSON.parse(text);

const left = (rule: string, pointer: string, value: string, tell: (quoted: string) => string): Problem => ({
  severity: 'warning',
  pointer,
  message: tell(words.inQuotes(value)),
  rule: `placeholder/${rule}`,
});

/** What the rules find in the connector template, for who shows it before they are there: a test holds it to them. */
export const TEMPLATE_ADVICE: readonly Problem[] = [
  left('name', '/client_name', client_name, words.nameLeft),
  left('description', '/description', description, words.descriptionLeft),
  ...Object.entries(capabilities.webhooks).map(([event, { endpoint }]) =>
    left('address', `/capabilities/webhooks/${event}/endpoint`, endpoint, words.addressLeft),
  ),
];
