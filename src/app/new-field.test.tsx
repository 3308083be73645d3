import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { validatorsOf } from '../../scripts/generate.mjs';
import schema from '../manifest/schema/schema.json';

/** A schema with one field more at three places, as somebody would add it who edits nothing else. */
const EXTENDED = structuredClone(schema) as unknown as Record<string, Record<string, never>>;
const PRIVACY = {
  title: 'Privacy address',
  description: 'Where the privacy statement of the app stands.',
  type: 'string',
  format: 'https-url',
  'x-section': 'sign-in',
};
Object.assign(EXTENDED.properties as object, { privacy_uri: PRIVACY });
const webhook = (EXTENDED.definitions as unknown as { webhook: { properties: object } }).webhook;
Object.assign(webhook.properties, {
  timeout: { title: 'Patience', description: 'Seconds.', type: 'integer', minimum: 1, maximum: 30 },
});

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const manifest = (privacy: string, timeout = 5) =>
  JSON.stringify({
    client_name: 'com.acme.Chat',
    privacy_uri: privacy,
    capabilities: { webhooks: { [EVENT]: { endpoint: 'https://connector.acme.io/', timeout } } },
  });
const PRIVATE = 'https://ada:hush@www.acme.io/privacy';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(import.meta.dirname, '../manifest/schema/test-'));
  const file = join(folder, 'validators.js');
  const code = validatorsOf(EXTENDED).replaceAll("'../formats'", "'../formats.ts'");
  await writeFile(file, code);
  vi.resetModules();
  vi.doMock('../manifest/schema/schema.json', () => ({ default: EXTENDED }));
  vi.doMock('../manifest/schema/generated/validate-manifest', () => import(/* @vite-ignore */ file));
});
afterAll(async () => {
  vi.doUnmock('../manifest/schema/schema.json');
  vi.doUnmock('../manifest/schema/generated/validate-manifest');
  vi.resetModules();
  await rm(folder, { recursive: true });
});

// Half of the site is loaded anew for it.
const TIMEOUT = 60_000;

it('a field that is added to the schema is in form, review, comparison, problems, hover and secrets', {
  timeout: TIMEOUT,
}, async () => {
  const { check } = await import('../manifest/check/check');
  expect(
    check(manifest('www.acme.io', 99)).problems.map(({ pointer, message }) => [pointer, message]),
  ).toEqual([
    ['/privacy_uri', 'Start the address with https://.'],
    [`/capabilities/webhooks/${EVENT}/timeout`, 'Type a whole number from 1 to 30.'],
  ]);

  const { SECTIONS } = await import('../manifest/schema/sections');
  expect(SECTIONS.find(({ id }) => id === 'sign-in')?.keys?.at(-1)).toBe('privacy_uri');
  const { manifestDocument } = await import('../document/document');
  manifestDocument.change({ text: manifest(PRIVATE), origin: 'open', label: 'Opened' });
  const { SectionForm } = await import('../features/form/sections/section-form');
  const signIn = SECTIONS.find(({ id }) => id === 'sign-in');
  const webhooks = SECTIONS.find(({ id }) => id === 'webhooks');
  if (!signIn || !webhooks) throw new Error('no such section');
  const form = renderToStaticMarkup(<SectionForm section={signIn} />);
  expect(form).toContain('data-pointer="/privacy_uri"');
  expect(form).toContain(PRIVACY.description);
  expect(renderToStaticMarkup(<SectionForm section={webhooks} />)).toContain('Patience');

  const { ReviewView } = await import('../features/review/review-view');
  const nothing = async () => {};
  const review = renderToStaticMarkup(
    <ReviewView
      decoded={{ kind: 'ok', version: 1, text: manifest(PRIVATE), repairs: [] }}
      onLeave={nothing}
      onEditCopy={nothing}
      onDownload={nothing}
      onImport={nothing}
      install={() => null}
      pictures={() => null}
      logo={() => null}
      sideBySide={() => null}
    />,
  );
  expect(review).toContain('Privacy address');
  expect(review).toContain('Patience');

  const { compareTexts } = await import('../manifest/compare/compare');
  expect(
    compareTexts(manifest('https://a.io/'), manifest('https://b.io/', 6)).map(({ words }) => words),
  ).toEqual(['Privacy address: https://a.io/ → https://b.io/', 'Webhooks, Text messages, Patience: 5 → 6']);

  const { documentationAt } = await import('../manifest/schema/documentation');
  expect(documentationAt('/privacy_uri', {})).toEqual({
    title: 'Privacy address',
    text: PRIVACY.description,
  });
  const { addressSecrets } = await import('../manifest/secrets/address-secrets');
  expect(addressSecrets(manifest(PRIVATE))).toEqual([{ pointer: '/privacy_uri', kind: 'password' }]);
});
