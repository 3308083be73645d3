import { describe, expect, it } from 'vitest';
import template from '../templates/connector.json';
import { formats } from './formats/formats';
import {
  choicesAt,
  dereference,
  EVENT_TYPES,
  isRequired,
  type JsonSchema,
  manifestSchema,
  propertyOrder,
  resolvedSchema,
  schemaAt,
} from './schema';

const ENGAGEMENT = ['capabilities', 'engagement'];

/** Every sub-schema with the keys that lead to it, maps of schemas left out. */
function nodes(node: JsonSchema, path: string[] = []): [string, JsonSchema][] {
  const maps = [node.properties, node.patternProperties, node.definitions];
  const children = maps.flatMap((map) => Object.entries(map ?? {}));
  if (node.items) children.push(['items', node.items]);
  for (const choice of node.oneOf ?? []) children.push([choice.const ?? '', choice]);
  return [[path.join(' > '), node], ...children.flatMap(([key, child]) => nodes(child, [...path, key]))];
}

describe('schema.json', () => {
  it.each(nodes(resolvedSchema).filter(([path, node]) => !path.endsWith('items') || node.title))(
    'says in words what "%s" is',
    (_path, { title = '', description, type, items }) => {
      expect(title).toMatch(/^[A-Z].{1,39}$/);
      if (type !== 'string' || description) expect(description).toMatch(/^[A-Z].{10,260}\.$/);
      expect(items?.title ?? title).not.toBe('');
    },
  );

  it('writes no default and forbids no unknown key', () => {
    const text = JSON.stringify(manifestSchema);
    expect(text).not.toContain('"default"');
    expect(text).not.toContain('"additionalProperties"');
  });

  it('uses only formats that exist', () => {
    const used = nodes(resolvedSchema).flatMap(([, { format, propertyNames }]) => [
      format,
      propertyNames?.format,
    ]);
    const known = new Set(used.filter((name) => name !== undefined));
    expect([...known].sort()).toEqual(Object.keys(formats).sort());
  });

  it('has patterns that only hint at what the formats check', () => {
    const right = [
      'https://example.com/x',
      'HTTPS://EXAMPLE.COM',
      'https://webhooks.eu.mybrandconnector.com/~x',
    ];
    for (const [, { format, pattern }] of nodes(resolvedSchema)) {
      if (!pattern) continue;
      expect(format).toBeDefined();
      for (const text of right) expect(text).toMatch(new RegExp(pattern, 'u'));
    }
  });

  it('offers the usual retention times in whole hours', () => {
    const hours = schemaAt(['capabilities', 'webhooks', 'retry', 'retention_time'])?.examples?.map(
      (seconds) => Number(seconds) / 3600,
    );
    expect(hours).toEqual([1, 2, 4, 6, 12, 24, 48, 72]);
  });

  it('lists the keys of an engagement in the order of the template', () => {
    expect(propertyOrder(ENGAGEMENT)).toEqual(Object.keys(template.capabilities.engagement));
    expect(schemaAt(ENGAGEMENT)?.required).toEqual(propertyOrder(ENGAGEMENT));
  });

  it.each(['entry_point', 'visitor_behavior', 'target_audience', 'goal'] as const)(
    'knows the values of %s that the template has',
    (key) => {
      const values = choicesAt([...ENGAGEMENT, key]).map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(template.capabilities.engagement[key]));
    },
  );

  it.each([
    [['grant_types'], 3, 'client_credentials'],
    [['response_types'], 4, 'code'],
    [[...ENGAGEMENT, 'entry_point'], 2, 'section'],
    [[...ENGAGEMENT, 'visitor_behavior'], 10, 'visited_location'],
    [[...ENGAGEMENT, 'target_audience'], 16, 'external_referral'],
    [[...ENGAGEMENT, 'goal'], 5, 'url'],
    [[...ENGAGEMENT, 'consumer_identity'], 2, 'auth'],
  ])('has for %j %i different choices, the first %s', (path, count, first) => {
    const choices = choicesAt(path);
    expect(new Set(choices.map(({ value }) => value)).size).toBe(count);
    expect(choices[0]?.value).toBe(first);
    for (const { title, description } of choices) {
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/\.$/);
    }
  });
});

describe('schemaAt', () => {
  it('walks keys with dots, references, list items and names in other languages', () => {
    const event = ['capabilities', 'webhooks', 'cqm.ExConversationChangeNotification'];
    expect(schemaAt(event)?.title).toBe('Conversation changes');
    expect(schemaAt([...event, 'max_retries'])?.maximum).toBe(5);
    expect(schemaAt([...event, 'headers', 3, 'header_name'])?.minLength).toBe(1);
    expect(schemaAt([...event, 'headers', '3'])?.title).toBe('Header');
    expect(schemaAt(['client_name#fr'])).toMatchObject({
      maxLength: 128,
      title: 'Client name in another language',
    });
    expect(schemaAt([])?.title).toBe('Application Install Manifest');
  });

  it.each([
    [['foo']],
    [['foo', 'bar']],
    [['__proto__']],
    [['constructor']],
    [['grant_types', 'x']],
    [['client_name', 'x']],
  ])('knows nothing of %j', (path) => {
    expect(schemaAt(path)).toBeUndefined();
    expect(choicesAt(path)).toEqual([]);
    expect(propertyOrder(path)).toEqual([]);
  });
});

describe('choicesAt', () => {
  it('takes the path of a list or of one of its items', () => {
    expect(choicesAt([...ENGAGEMENT, 'goal', 0])).toEqual(choicesAt([...ENGAGEMENT, 'goal']));
  });
});

describe('EVENT_TYPES', () => {
  it('are the five events in the order of the template, without retry', () => {
    expect(EVENT_TYPES).toEqual(Object.keys(template.capabilities.webhooks));
  });
});

describe('isRequired', () => {
  it.each([
    [['client_name'], true],
    [['display_name'], false],
    [['capabilities', 'webhooks', 'ms.MessagingEventNotification.ContentEvent', 'endpoint'], true],
    [
      [
        'capabilities',
        'webhooks',
        'ms.MessagingEventNotification.ContentEvent',
        'headers',
        0,
        'header_value',
      ],
      true,
    ],
    [['capabilities', 'webhooks', 'retry', 'retention_time'], false],
    [[...ENGAGEMENT, 'goal'], true],
    [['foo', 'bar'], false],
    [[], false],
  ])('of %j is %s', (path, required) => {
    expect(isRequired(path)).toBe(required);
  });
});

describe('dereference', () => {
  it('leaves no reference behind and does not touch its input', () => {
    const before = JSON.stringify(manifestSchema);
    expect(JSON.stringify(dereference(manifestSchema))).not.toContain('$ref');
    expect(JSON.stringify(manifestSchema)).toBe(before);
  });

  it('refuses a reference that leads nowhere', () => {
    expect(() => dereference({ properties: { a: { $ref: '#/definitions/none' } } })).toThrow(
      '#/definitions/none',
    );
  });
});
