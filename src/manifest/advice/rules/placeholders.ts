import type { Severity } from '../../schema/problem';
import type { AdviceDocument } from '../document/document';
import type { PlaceholderKind } from '../document/placeholder';
import type { Found, Rule, Source } from '../rule';
import { SOURCES } from '../sources';
import { shown } from '../words';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const withWebhook = (webhook: object) => ({ capabilities: { webhooks: { [CONTENT]: webhook } } });
const withHeader = (header_name: string, header_value: string) =>
  withWebhook({
    endpoint: 'https://connector.acme-retail.com/content',
    headers: [{ header_name, header_value }],
  });

/** Rules about what the template, or somebody else, left to be filled in. They go before every other rule at their place. */
export const PLACEHOLDER_RULES: readonly Rule[] = [
  placeholderRule('name', {
    title: 'A name that is not filled in',
    why: 'The name is how the platform and the agents know the app. The name of the template, or of an example, belongs to no app.',
    source: SOURCES.template,
    example: { before: { client_name: 'App name' }, after: { client_name: 'com.acme.Chat' } },
    tell: ({ value }) => `${shown(value)} is a placeholder. Type the name of your app.`,
  }),
  placeholderRule('description', {
    title: 'A description that is not filled in',
    why: 'The description tells the people who install the app what it is for.',
    source: SOURCES.template,
    example: {
      before: { description: 'App description' },
      after: { description: "Carries text messages to Acme's agents." },
    },
    tell: ({ value }) =>
      `${shown(value)} is a placeholder. Say what your app does, or remove the description.`,
  }),
  placeholderRule('address', {
    title: 'An address that is not filled in',
    why: "The template's address belongs to nobody: events that are sent there are lost.",
    source: SOURCES.template,
    example: {
      before: withWebhook({ endpoint: 'https://your/webhooks/endpoint' }),
      after: withWebhook({ endpoint: 'https://connector.acme-retail.com/content' }),
    },
    tell: ({ value }) => `${shown(value)} is a placeholder. Type the address of your own server.`,
  }),
  placeholderRule('example-host', {
    title: 'An address at an example domain',
    why: 'Domains such as example.com are kept for documentation. No app runs there, so nothing arrives.',
    source: SOURCES.exampleNames,
    example: {
      before: withWebhook({ endpoint: 'https://hooks.example.com/content' }),
      after: withWebhook({ endpoint: 'https://connector.acme-retail.com/content' }),
    },
    tell: ({ part }) => `${shown(part)} is only for examples. Type the name of your own server.`,
  }),
  placeholderRule('marker', {
    title: 'A mark that is to be replaced',
    why: 'Names in braces or angle brackets, YOUR_… and TODO stand for a value that only you know. The platform takes them as they are.',
    source: SOURCES.template,
    example: {
      before: { display_name: 'Chat for <YOURBRAND>' },
      after: { display_name: 'Chat for Acme' },
    },
    tell: ({ part }) => `Put the real value in place of ${shown(part)}.`,
  }),
  placeholderRule('header', {
    title: 'A header that is not filled in',
    why: 'The platform sends headers as they are written. NAME and VALUE mean nothing to your server.',
    source: SOURCES.template,
    example: { before: withHeader('NAME', 'VALUE'), after: withHeader('X-Region', 'eu') },
    tell: ({ value }) =>
      `${shown(value)} is a placeholder. Type the header that your server expects, or remove it.`,
  }),
];

type Text = {
  title: string;
  why: string;
  source: Source;
  example: Rule['example'];
  tell: (found: { value: string; part: string }) => string;
};

function placeholderRule(kind: PlaceholderKind, { tell, ...text }: Text): Rule {
  const severity: Severity = 'warning';
  return {
    id: `placeholder/${kind}`,
    severity,
    ...text,
    *find({ placeholders }: AdviceDocument): Generator<Found> {
      for (const [pointer, placeholder] of placeholders) {
        if (placeholder.kind === kind) yield { pointer, message: tell(placeholder) };
      }
    },
  };
}
