import { describe, expect, it } from 'vitest';
import { CONTENT_POINTER, named, type Seen, seen, withWebhook } from './test-values';

describe('each rule, broken once', () => {
  it.each<[name: string, value: unknown, problem: Seen]>([
    [
      'webhook as text',
      withWebhook('https://a.example'),
      [
        CONTENT_POINTER,
        'Write the webhook as an object in curly brackets, not as plain text.',
        'schema/type',
      ],
    ],
    [
      'endpoint missing',
      withWebhook({}),
      [`${CONTENT_POINTER}/endpoint`, 'Add the address that receives this event.', 'schema/required'],
    ],
    [
      'endpoint with http',
      withWebhook({ endpoint: 'http://a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Start the address with https://, not http://.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint with another scheme',
      withWebhook({ endpoint: 'WSS://a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Start the address with https://, not wss://.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint without scheme',
      withWebhook({ endpoint: 'example.com/x' }),
      [`${CONTENT_POINTER}/endpoint`, 'Start the address with https://.', 'schema/format/https-url'],
    ],
    [
      'endpoint with a space',
      withWebhook({ endpoint: 'https://a.example/a b' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Remove the spaces and line breaks from the address.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint with a backslash',
      withWebhook({ endpoint: 'https://a.example\\x' }),
      [`${CONTENT_POINTER}/endpoint`, 'Write / instead of \\ in the address.', 'schema/format/https-url'],
    ],
    [
      'endpoint with one slash',
      withWebhook({ endpoint: 'https:/a.example' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Put two slashes after https: at the start of the address.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint without server',
      withWebhook({ endpoint: 'https://' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Put the name of the server after https://, for example example.com.',
        'schema/format/https-url',
      ],
    ],
    [
      'endpoint that cannot be read',
      withWebhook({ endpoint: 'https://a.example:port/' }),
      [
        `${CONTENT_POINTER}/endpoint`,
        'Correct the name of the server or its port: the address cannot be read.',
        'schema/format/https-url',
      ],
    ],
    [
      'retries too many',
      withWebhook({ endpoint: 'https://a.example', max_retries: 6 }),
      [`${CONTENT_POINTER}/max_retries`, 'Type a whole number from 0 to 5.', 'schema/maximum'],
    ],
    [
      'retries as text',
      withWebhook({ endpoint: 'https://a.example', max_retries: '3' }),
      [
        `${CONTENT_POINTER}/max_retries`,
        'Type a whole number from 0 to 5, without quotation marks.',
        'schema/type',
      ],
    ],
    [
      'headers an object',
      withWebhook({ endpoint: 'https://a.example', headers: {} }),
      [
        `${CONTENT_POINTER}/headers`,
        'Write headers as a list, for example [{ "header_name": "X-Api-Key", "header_value": "secret" }], not as an object.',
        'schema/type',
      ],
    ],
    [
      'header as text',
      withWebhook({ endpoint: 'https://a.example', headers: ['X: y'] }),
      [
        `${CONTENT_POINTER}/headers/0`,
        'Write the header as an object in curly brackets, not as plain text.',
        'schema/type',
      ],
    ],
    [
      'header without name',
      withWebhook({ endpoint: 'https://a.example', headers: [{ header_name: '', header_value: 'x' }] }),
      [`${CONTENT_POINTER}/headers/0/header_name`, 'Add the name of the header.', 'schema/minLength'],
    ],
    [
      'header without value',
      withWebhook({ endpoint: 'https://a.example', headers: [{ header_name: 'X' }] }),
      [
        `${CONTENT_POINTER}/headers/0/header_value`,
        'Add the value of the header. It may be empty text.',
        'schema/required',
      ],
    ],
    [
      'retention time too long',
      named({ capabilities: { webhooks: { retry: { retention_time: 259201 } } } }),
      [
        '/capabilities/webhooks/retry/retention_time',
        'Type a whole number of seconds from 2 to 259200 (3 days).',
        'schema/maximum',
      ],
    ],
    [
      'retry a number',
      named({ capabilities: { webhooks: { retry: 3600 } } }),
      [
        '/capabilities/webhooks/retry',
        'Write the retry settings as an object in curly brackets, not as a number.',
        'schema/type',
      ],
    ],
  ])('%s', (_name, value, problem) => {
    expect(seen(value)).toEqual([problem]);
  });
});
