import { valueAt } from '../src/lib/json/pointer';
import { diffText } from '../src/lib/text/text-edit';
import { EditorDriver, TEMPLATE } from './support/driver';
import { differences, type SchemaField, schemaFields } from './support/schema-fields';
import { expect, test } from './support/test';

const EVENTS = Object.keys(JSON.parse(TEMPLATE).capabilities.webhooks);
const ENGAGEMENT = JSON.parse(TEMPLATE).capabilities.engagement;

/** A manifest that has every key of the schema, laid out oddly, with keys that the schema does not know. */
const FULL = `${JSON.stringify(
  {
    unknown_first: { deep: [1, { x: null }] },
    client_name: 'Full',
    'client_name#fr': 'Plein',
    display_name: 'Full app',
    description: 'Has it all',
    enabled: true,
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['https://a.example/cb'],
    response_types: ['code', 'token'],
    scope: 'msg.consumer',
    logo_uri: '/logo.png',
    quick_launch_enabled: false,
    entry_uri: 'https://a.example/',
    enabled_for_profiles: [1],
    capabilities: {
      broadcast: { enabled: false },
      webhooks: {
        ...Object.fromEntries(
          EVENTS.map((event) => [
            event,
            {
              endpoint: 'https://a.example/x',
              max_retries: 1,
              headers: [{ header_name: 'A', header_value: 'b' }],
            },
          ]),
        ),
        retry: { retention_time: 3600 },
      },
      engagement: ENGAGEMENT,
    },
  },
  null,
  3,
).replace('"deep"', '"number": 12345678901234567890,\n "escaped": "\\u00e9", "deep"')}\n`;

/** The same places with nothing in them that may be absent. */
const SPARE = JSON.stringify({
  client_name: 'Spare',
  'client_name#fr': 'Vide',
  capabilities: {
    webhooks: Object.fromEntries(EVENTS.map((event) => [event, { endpoint: 'https://a.example/x' }])),
    engagement: ENGAGEMENT,
  },
});

const TEXTS: Record<string, string> = {
  'https-url': 'https://changed.example/~hook?a=1',
  'absolute-uri': 'https://changed.example/cb',
  'uri-or-path': '/changed/logo.png',
  'scope-list': 'msg.changed',
};

/** Edits one field as a person would and gives the value that the document should then have at its pointer. */
async function editField(
  editor: EditorDriver,
  { pointer, node }: SchemaField,
  now: unknown,
): Promise<unknown> {
  const field = editor.field(pointer);
  const [webhook] = /^\/capabilities\/webhooks\/[^/]+\.[^/]+(?=\/(?!endpoint))/.exec(pointer) ?? [];
  if (webhook) await editor.unfold(webhook);
  const textFor = (format: string | undefined) => TEXTS[format ?? ''] ?? 'Changed "text" é 😀';
  if (node.type === 'boolean') {
    await field.getByRole('switch').click();
    return pointer === '/enabled' ? false : now !== true;
  }
  if (node.type === 'integer') {
    const number = (node.minimum ?? 0) + 3;
    await editor.box(pointer).fill(String(number));
    return number;
  }
  if (node.type === 'string') {
    await editor.box(pointer).fill(textFor(node.format));
    return textFor(node.format);
  }
  const list = Array.isArray(now) ? now : [];
  if (node.items?.oneOf) {
    const value = node.items.oneOf[1]?.const ?? '';
    await editor.row(pointer, value).click();
    const wanted = list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
    return node.items.oneOf.map((choice) => choice.const).filter((choice) => wanted.includes(choice));
  }
  await field.getByRole('button', { name: /^Add / }).click();
  const item = `${pointer}/${list.length}`;
  if (node.items?.type === 'object') {
    await editor.box(`${item}/header_name`).fill('X-Changed');
    await editor.box(`${item}/header_value`).fill('yes');
    return [...list, { header_name: 'X-Changed', header_value: 'yes' }];
  }
  const isNumber = node.items?.type === 'integer';
  await editor.box(item).fill(isNumber ? '42' : textFor(node.items?.format));
  return [...list, isNumber ? 42 : textFor(node.items?.format)];
}

for (const [name, text] of Object.entries({ FULL, SPARE })) {
  test(`failure story 6: every field, edited once, changes exactly that pointer (${name} manifest)`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const editor = await new EditorDriver(page).open();
    await editor.import(text);
    let before = text;
    for (const field of schemaFields()) {
      const { pointer } = field;
      const expected = await editField(editor, field, valueAt(JSON.parse(before), pointer));
      const after = await editor.copiedText();
      expect(valueAt(JSON.parse(after), pointer), pointer).toEqual(expected);
      const changed = differences(JSON.parse(before), JSON.parse(after));
      // A key inside an object that was not there is told as that object.
      expect(changed.length, `${pointer}: ${changed}`).toBe(1);
      expect(pointer.startsWith(changed[0] ?? '-'), `${pointer}: ${changed}`).toBe(true);
      const edit = diffText(before, after);
      expect(before.slice(edit?.offset, (edit?.offset ?? 0) + (edit?.length ?? 0)), pointer).not.toMatch(
        /unknown_first|12345678901234567890|broadcast/,
      );
      before = after;
    }
    expect(await editor.documentText()).toBe(before.endsWith('\n') ? before : `${before}\n`);
  });
}

test('failure story 10 and 14: what is imported and downloaded untouched is the same text', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const odd =
    '{"client_name":"x","z":1.50,"capabilities":{"webhooks":{"ms.Other":7,"retry":{}}},"a":[ ],\n\n"b":1e2}\n';
  for (const text of [FULL, `${SPARE}\n`, `${TEMPLATE}\n`, odd]) {
    await editor.import(text);
    expect(await editor.documentText()).toBe(text);
  }
});

test('a text with line breaks is shown with them, wherever it stands, and a key takes none of them out', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const text = JSON.stringify({
    client_name: 'One\nTwo',
    description: 'A\r\nB',
    capabilities: {
      webhooks: {
        [EVENTS[0] ?? '']: { endpoint: 'https://a.example/x' },
        retry: { retention_time: '36\n00' },
      },
    },
  });
  await editor.import(text);
  const value = async () => JSON.parse(await editor.copiedText());

  const name = editor.box('/client_name');
  await expect(name).toHaveValue('One\nTwo');
  await name.press('ControlOrMeta+End');
  await page.keyboard.type('!');
  expect((await value()).client_name).toBe('One\nTwo!');
  await expect(editor.box('/capabilities/webhooks/retry/retention_time')).toHaveValue('36\n00');
  await editor.box('/description').press('ControlOrMeta+End');
  await page.keyboard.type('!');
  expect((await value()).description).toBe('A\r\nB!');

  // The box of several lines stays until one leaves it, and the one of one line takes over then.
  await name.press('ControlOrMeta+End');
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Backspace');
  await expect(name).toHaveValue('One');
  await page.keyboard.type('ly');
  expect((await value()).client_name).toBe('Onely');
  await page.keyboard.press('Tab');
  await expect(editor.field('/client_name').locator('input')).toHaveValue('Onely');

  // A step back brings the line break into the box in which the caret stands.
  await name.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(name).toHaveValue('One\nTwo!');
  await expect(name).toBeFocused();
});
