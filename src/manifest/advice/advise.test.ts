import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../check/validate';
import { editManifest } from '../schema/edit-manifest';
import connector from '../templates/connector.json';
import webApplication from '../templates/web-application.json';
import { advise, adviseText, MAX_ADVISED_KEYS, MAX_OF_A_RULE, needsFilling } from './advise';
import { isPlaceholder } from './document/placeholder';
import goodConnector from './good-connector.json';
import { RULES } from './rules';
import { ROWS } from './test-rows';
import { at, CONTENT, HOST, withHeaders, withWebhooks } from './test-rows/row';

const told = (value: unknown) => advise(value).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('advice', () => {
  it('asks for what the connector template leaves to be filled in, and for nothing else', () => {
    expect(told(connector)).toEqual([
      'placeholder/name /client_name',
      'placeholder/description /description',
      ...Object.keys(connector.capabilities.webhooks).map(
        (event) => `placeholder/address ${at(event, '/endpoint')}`,
      ),
    ]);
    expect(needsFilling(advise(connector))).toBe(true);
  });

  it('asks for what the web application template leaves to be filled in, and for nothing else', () => {
    expect(told(webApplication)).toEqual([
      'placeholder/name /client_name',
      'placeholder/description /description',
      'placeholder/address /redirect_uris/0',
      'placeholder/address /entry_uri',
    ]);
  });

  it('has nothing to say of a good connector', () => {
    expect(validate(goodConnector)).toEqual([]);
    expect(advise(goodConnector)).toEqual([]);
    expect(needsFilling(advise(goodConnector))).toBe(false);
  });

  it('puts what is to be filled in before everything else at its place', () => {
    const value = withHeaders(['NAME', 'Bearer VALUE'], ['NAME', 'YOUR_KEY']);
    expect(told(value).filter((line) => line.includes('headers/1'))).toEqual([
      `placeholder/header ${at(CONTENT, '/headers/1/header_name')}`,
      `placeholder/marker ${at(CONTENT, '/headers/1/header_value')}`,
    ]);
  });

  it('says one thing about the host of an address', () => {
    for (const host of ['your', 'a.ngrok.io', 'localhost', '10.0.0.1', 'a.internal', 'single', '8.8.8.8']) {
      const value = { grant_types: ['client_credentials'], ...retried({ endpoint: `https://${host}/x` }) };
      expect(told(value)).toHaveLength(1);
    }
  });

  it('finds ten well-known mistakes', () => {
    const event = 'ms.MessagingEventNotification.ExConversationChangeNotification';
    const manifest = {
      client_name: 'App name',
      clientName: 'x',
      grant_types: ['authorization_code', 'client_credentials'],
      response_types: ['code'],
      scope: 'msg.consumer,msg.agent',
      capabilities: {
        webhooks: {
          [CONTENT]: {
            endpoint: 'https://a.ngrok.io/x#y',
            max_retries: 3,
            headers: [{ header_name: 'Host', header_value: 'a' }],
          },
          [event]: { endpoint: `${HOST}/change` },
          retry: { retention_time: 3600 },
        },
        engagement: { ...connector.capabilities.engagement, goals: ['url'], consumer_identity: ['unauth'] },
      },
    };
    expect(advise(manifest).map(({ rule }) => rule)).toEqual([
      'placeholder/name',
      'oauth/no-redirect',
      'oauth/scope-comma',
      'endpoint/tunnel',
      'endpoint/fragment',
      'retry/no-effect',
      'header/reserved',
      'event/messaging-name',
      'engagement/unauth',
      'key/misspelt',
      'key/misspelt',
    ]);
  });

  it('leaves out what is silenced, and what is off unless somebody asks for it', () => {
    const value = { client_name: 'Acme', x_team: 1 };
    expect(advise(value, { silenced: new Set(['key/unknown']) }).map(({ rule }) => rule)).toEqual([
      'name/reverse-domain',
    ]);
    const engagement = { ...connector.capabilities.engagement, goal: ['url'] };
    expect(advise({ capabilities: { engagement } })).toEqual([]);
    const silenced = new Set(['engagement/template-values']);
    expect(advise({ capabilities: { engagement } }, { silenced })).toHaveLength(1);
  });

  it('tells the first 200 of a rule, and that there may be more', () => {
    const headers = Array.from({ length: 5_000 }, () => ({ header_name: 'Host', header_value: 'a' }));
    const problems = advise(withWebhooks({ [CONTENT]: { endpoint: HOST, headers } }));
    const ofRule = problems.filter(({ rule }) => rule === 'header/reserved');
    expect(ofRule).toHaveLength(MAX_OF_A_RULE + 1);
    expect(ofRule.at(-1)?.message).toBe(
      'A header that the sender sets by itself, here and maybe further on. Only the first 200 places are told: correct those first.',
    );
  });

  it('tells the first of a hundred thousand unknown keys', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`clientName${index}`, 'x']),
    );
    expect(advise(many).length).toBeLessThan(2 * MAX_OF_A_RULE);
  });
});

describe('a document with far more keys than a manifest has', () => {
  const many = (count: number) =>
    `{${Array.from({ length: count }, (_, index) => `"clientName${index}" : "x"`).join(',')}}`;
  const of = (text: string) => adviseText(text, JSON.parse(text));

  it('has no advice, and is told so', () => {
    expect(of(many(MAX_ADVISED_KEYS + 1))).toEqual([
      {
        severity: 'info',
        pointer: '',
        rule: 'left-out/advice',
        message:
          'This document has about 100,001 keys. Beyond 100,000 there is no advice: errors are listed all the same.',
      },
    ]);
  });

  it('has advice up to there', () => {
    const rules = new Set(of(many(MAX_ADVISED_KEYS)).map(({ rule }) => rule));
    expect([...rules]).toEqual(['key/misspelt']);
  });
});

describe('a placeholder', () => {
  it.each<[boolean, string, unknown]>([
    [true, '/client_name', 'App name'],
    [true, at(CONTENT, '/endpoint'), 'https://your/webhooks/endpoint'],
    [true, '/anything', '<YOUR_APP>'],
    [false, '/anything', 'App name'],
    [false, '/client_name', 'com.acme.Chat'],
    [false, '/client_name', 12],
    [false, '/client_name', ''],
  ])('%s: %s %j', (answer, pointer, value) => {
    expect(isPlaceholder(pointer, value)).toBe(answer);
  });
});

describe('whatever the document', () => {
  const values = ROWS.map(({ before }) => before);
  /** Documents of the tests laid over each other, with random values in random places. */
  const documents = fc
    .tuple(
      fc.shuffledSubarray(values, { minLength: 1, maxLength: 6 }),
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('retry', 'grant_types', 'capabilities', 'webhooks', 'scope', 'goal', CONTENT),
    )
    .map(([parts, value, key]) => {
      const merged = parts.reduce<unknown>(merge, {});
      return JSON.parse(
        JSON.stringify(merged, (name, item) => (name === key ? value : item)) ?? 'null',
      ) as unknown;
    });

  it('advice never throws, its ids are those of the table, and every fix can be made', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    fc.assert(
      fc.property(fc.oneof(documents, fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 2);
        for (const { rule, fixes = [] } of advise(value)) {
          expect(ids.has(rule)).toBe(true);
          for (const { changes } of fixes) {
            const after = editManifest(text, changes).text;
            expect(() => JSON.parse(after) as unknown).not.toThrow();
            expect(after).not.toBe(text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no two problems say the same of one place', () => {
    fc.assert(
      fc.property(documents, (value) => {
        const all = [...validate(value), ...advise(value)].map(({ pointer, message }) => pointer + message);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 200 },
    );
  });
});

function retried(webhook: object) {
  return { capabilities: { webhooks: { [CONTENT]: webhook, retry: { retention_time: 60 } } } };
}

function merge(a: unknown, b: unknown): unknown {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) || Array.isArray(b))
    return b;
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b))
    merged[key] = Object.hasOwn(merged, key) ? merge(merged[key], value) : value;
  return merged;
}
