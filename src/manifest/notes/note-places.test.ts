import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../schema/sections';
import connector from '../templates/connector.json';
import { notePlaces } from './note-places';

const EVENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';

const all = (manifest: unknown) => notePlaces(manifest).groups.flatMap(({ members }) => members);
const at = (manifest: unknown, pointer: string) => all(manifest).find((place) => place.pointer === pointer);

describe('the places that a note can be pinned to', () => {
  it.each([
    ['an empty manifest', {}],
    ['no object', null],
    ['a list', [1]],
    ['a wrong type', { capabilities: 'x' }],
  ])('are every field of the schema, marked missing: %s', (_, manifest) => {
    const { groups, isCut } = notePlaces(manifest);
    expect(groups.slice(0, 5).map(({ title }) => title)).toEqual(SECTIONS.map(({ title }) => title));
    expect(isCut).toBe(false);
    for (const pointer of [
      '/scope',
      '/display_name',
      '/entry_uri',
      `${EVENT}/endpoint`,
      '/capabilities/engagement',
    ])
      expect(at(manifest, pointer)).toMatchObject({ isMissing: true });
    const pointers = all(manifest).map(({ pointer }) => pointer);
    expect(new Set(pointers).size).toBe(pointers.length);
  });

  it('are told in words inside of their section, with headers by name', () => {
    const manifest = {
      ...connector,
      'client_name#fr': 'Nom',
      redirect_uris: ['https://app.example.com/callback'],
      capabilities: {
        ...connector.capabilities,
        webhooks: {
          'ms.MessagingEventNotification.ContentEvent': {
            endpoint: 'https://a.example',
            headers: [{ header_name: 'X-Api-Key', header_value: 'hush' }, { header_name: 'a\u202eb' }],
          },
        },
      },
    };
    const label = (pointer: string) => at(manifest, pointer)?.label;
    expect(label('/client_name')).toBe('Client name');
    expect(label('/client_name#fr')).toBe('Client name in another language (client_name#fr)');
    expect(label('/capabilities/webhooks')).toBe('Webhooks, the whole section');
    expect(label(`${EVENT}/max_retries`)).toBe('Text messages › Retries');
    expect(label(`${EVENT}/headers/0`)).toBe('Text messages › Headers › 1: X-Api-Key');
    expect(label(`${EVENT}/headers/1`)).toBe('Text messages › Headers › 2: a⟨U+202E⟩b');
    expect(label('/redirect_uris/0')).toBe('Redirect addresses › 1: https://app.example.com/callback');
    expect(label('/capabilities/engagement/goal')).toBe('Goals');
    expect(label('/capabilities/engagement/goal/0')).toBeUndefined();
    expect(JSON.stringify(notePlaces(manifest))).not.toContain('hush');
    expect(at(manifest, `${EVENT}/max_retries`)?.isMissing).toBe(true);
    expect(at(manifest, `${EVENT}/endpoint`)?.isMissing).toBe(false);
  });

  it('reach inside keys that the schema does not know', () => {
    const manifest = {
      x: { 'a/b': [{ c: 1 }] },
      capabilities: { y: 1, webhooks: { 'new.Event': { endpoint: 'e' } } },
    };
    expect(at(manifest, '/x/a~1b/0/c')).toMatchObject({ label: 'x › a/b › 1 › c', section: undefined });
    expect(at(manifest, '/capabilities/y')).toMatchObject({ label: 'Capabilities › y', section: undefined });
    expect(at(manifest, '/capabilities/webhooks/new.Event/endpoint')).toMatchObject({
      label: 'new.Event › endpoint',
      section: 'webhooks',
    });
  });

  it('stay few, and without those too long to be pinned to, whatever the document', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
    let deep: unknown = 1;
    for (let level = 0; level < 499; level += 1) deep = { deep };
    for (const odd of [
      many,
      { x: Array.from({ length: 50_000 }, () => [1, 2]) },
      { ['x'.repeat(5_000)]: 1, ...many, capabilities: { webhooks: many } },
      Object.fromEntries(Object.keys(many).map((key) => [`client_name#${key}`, 1])),
      { redirect_uris: Array.from({ length: 50_000 }, String) },
      { deep },
      { ['x'.repeat(5_000)]: 1 },
      JSON.parse('{"__proto__":{"__proto__":1},"constructor":[[[]]]}'),
    ]) {
      const places = all(odd);
      expect(places.length).toBeLessThan(400);
      expect(places.every(({ pointer, label }) => pointer.length <= 1_000 && label.length > 0)).toBe(true);
      expect(places.some(({ pointer }) => pointer === '/capabilities/engagement/goal')).toBe(true);
    }
    expect(notePlaces(many).isCut).toBe(true);
  });
});
