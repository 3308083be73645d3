import * as words from '#words/manifest/advice/rules/placeholders';
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
    ...words.name,
    source: SOURCES.template,
    example: { before: { client_name: 'App name' }, after: { client_name: 'com.acme.Chat' } },
  }),
  placeholderRule('description', {
    ...words.description,
    source: SOURCES.template,
    example: {
      before: { description: 'App description' },
      after: { description: "Carries text messages to Acme's agents." },
    },
  }),
  placeholderRule('address', {
    ...words.address,
    source: SOURCES.template,
    example: {
      before: withWebhook({ endpoint: 'https://your/webhooks/endpoint' }),
      after: withWebhook({ endpoint: 'https://connector.acme-retail.com/content' }),
    },
  }),
  placeholderRule('example-host', {
    ...words.exampleHost,
    source: SOURCES.exampleNames,
    example: {
      before: withWebhook({ endpoint: 'https://hooks.example.com/content' }),
      after: withWebhook({ endpoint: 'https://connector.acme-retail.com/content' }),
    },
  }),
  placeholderRule('marker', {
    ...words.marker,
    source: SOURCES.template,
    example: {
      before: { display_name: 'Chat for <YOURBRAND>' },
      after: { display_name: 'Chat for Acme' },
    },
  }),
  placeholderRule('header', {
    ...words.header,
    source: SOURCES.template,
    example: { before: withHeader('NAME', 'VALUE'), after: withHeader('X-Region', 'eu') },
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
        if (placeholder.kind !== kind) continue;
        const { value, part } = placeholder;
        yield { pointer, message: tell({ value: shown(value), part: shown(part) }) };
      }
    },
  };
}
