import { EditorDriver } from './support/driver';
import {
  dropOnPage,
  expectUntouched,
  importFile,
  importText,
  savedFile,
  untilDropsAreTaken,
} from './support/files';
import { expect, test } from './support/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

// What else comes out as it went in, and what else is refused: src/features/files/import/import-file.test.tsx.
test('a file comes out as it went in', { tag: '@firefox' }, async ({ page }) => {
  const text =
    '{\r\n\t"zeta": [1.0, {"a": null}],\r\n\t"client_name": "\\u00e9\\/ é 日本 😀 \\ud83d",\r\n\t"n": 12345678901234567890123\r\n}\r\n';
  await importFile(page, { name: 'odd.json', content: text });
  await expect(page.getByText('Imported odd.json')).toBeVisible();
  expect((await savedFile(page)).text).toBe(text);
});

test('a pasted text keeps its Windows line ends, which a text box would hide', { tag: '@firefox' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = '{\r\n\t"client_name": "pasted"\r\n}\r\n';
  await page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('textbox', { name: 'Manifest JSON' }).click();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Import manifest' }).click();
  expect((await savedFile(page)).text).toBe(text);
});

test('a JSON pasted beside every input opens the import dialog with it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('{"client_name":"from the clipboard"}'));
  await page.getByRole('heading', { name: 'App', exact: true }).click();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue(
    '{"client_name":"from the clipboard"}',
  );
  await page.getByRole('button', { name: 'Import manifest' }).click();
  await expect(page.getByText('Imported pasted text.')).toBeVisible();
});

test('broken JSON: says where, shows the line, keeps the text and the document', async ({ page }) => {
  const broken = '{\n  "client_name": "a",\n  "description": "b"\n  "enabled": true\n}';
  await importText(page, broken);
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText('line 3, column 21: a comma is missing');
  await expect(alert).toContainText('"description": "b"');
  const box = page.getByRole('textbox', { name: 'Manifest JSON' });
  await expect(box).toHaveValue(broken);
  await alert.getByRole('button', { name: 'Select the place' }).click();
  await expect(box).toBeFocused();
  await page.keyboard.type(',\n');
  await page.getByRole('button', { name: 'Import manifest' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await savedFile(page)).text).toBe(`${broken.replace('"b"', '"b",')}\n`);
});

test('broken JSON leaves the open document as it was', async ({ page }) => {
  await importText(page, '{"client_name": "a" "enabled": true}');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The open document is unchanged');
  await expectUntouched(page);
});

test('a byte order mark is taken out, and told', async ({ page }) => {
  await importFile(page, { name: 'mark.json', content: '\uFEFF{"client_name":"a"}\n' });
  await expect(page.getByText('Took out an invisible byte order mark')).toBeVisible();
  const { bytes } = await savedFile(page);
  expect(bytes.toString('latin1')).toBe('{"client_name":"a"}\n');
});

const REFUSED: readonly { what: string; content: string | Uint8Array; sentence: string }[] = [
  { what: 'null', content: 'null', sentence: 'only the word null' },
  { what: 'a zip', content: Buffer.from('PK\x03\x04rest'), sentence: 'zip archive' },
];

for (const { what, content, sentence } of REFUSED) {
  test(`refuses ${what} in a sentence and keeps what was in the box`, async ({ page }) => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const box = page.getByRole('textbox', { name: 'Manifest JSON' });
    await box.fill('my notes');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await importFile(page, { name: 'given.json', content });
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('given.json was not imported');
    await expectUntouched(page);
  });
}

test('a file that cannot be read leaves the pasted text in the box', async ({ page }) => {
  await importText(page, '{"client_name": "half');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('closing double quote');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from('PK\x03\x04');
  await (await chooser).setFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('zip archive');
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue('{"client_name": "half');
});

test('a list of installation records: one is picked, and no secret is shown', async ({ page }) => {
  const records = [
    { id: 'a-1', client_name: 'com.example.First', client_secret: 'do-not-show', enabled: true },
    { id: 'b-2', client_name: 'com.example.Second', enabled: false, mine: [1] },
  ];
  await importText(page, JSON.stringify(records, null, 2));
  const list = page.getByRole('list', { name: 'Installation records' });
  await expect(list.getByRole('button')).toHaveText([/First.*a-1.*Enabled/, /Second.*b-2.*Disabled/]);
  await expect(page.getByRole('dialog').getByText('do-not-show')).toBeHidden();
  await list.getByRole('button', { name: /Second/ }).click();
  await expect(page.getByText('Imported pasted text')).toBeVisible();
  expect((await savedFile(page)).text).toContain('"client_name": "com.example.Second"');
});

test('a dropped file opens at once, and Undo brings the document before it back', {
  tag: '@firefox',
}, async ({ page }) => {
  const before = (await savedFile(page)).text;
  await dropOnPage(page, {
    files: [{ name: 'dropped.json', content: '{"client_name":"dropped","mine":1}' }],
  });
  await expect(
    page.getByText('Imported dropped.json. Kept 1 key that this editor does not know: mine.'),
  ).toBeVisible();
  expect((await savedFile(page)).text).toBe('{"client_name":"dropped","mine":1}\n');
  await dropOnPage(page, { files: [{ name: 'second.json', content: '{"client_name":"second"}' }] });
  await page
    .getByRole('region', { name: /Messages/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('Undone: Import second.json. “dropped” is open again.')).toBeVisible();
  expect((await savedFile(page)).text).toBe('{"client_name":"dropped","mine":1}\n');
  await dropOnPage(page, { files: [{ name: 'template.json', content: before }] });
  expect((await savedFile(page)).text).toBe(before);
});

test('an import is a new draft; the Undo of its message keeps what was changed since', async ({ page }) => {
  const name = new EditorDriver(page).box('/client_name');
  await importText(page, '{"client_name":"first"}');
  await expect(name).toHaveValue('first');
  await importText(page, '{"client_name":"second"}');
  await expect(name).toHaveValue('second');
  await name.fill('second, changed');
  await page
    .getByRole('region', { name: /Messages/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(name).toHaveValue('first');
  await expect(page.getByText(/“first” is open again\. .* stays in the list/)).toBeVisible();
  await new EditorDriver(page).command('Drafts');
  await page.getByRole('button', { name: 'second, changed', exact: true }).click();
  await expect(name).toHaveValue('second, changed');
});

test('Undo leads from an import to the draft before, and Redo to the import', async ({ page }) => {
  const name = new EditorDriver(page).box('/client_name');
  await importText(page, '{"client_name":"first"}');
  await importText(page, '{"client_name":"second"}');
  await expect(name).toHaveValue('second');
  await page.getByRole('button', { name: 'Undo: Import pasted text' }).click();
  await expect(name).toHaveValue('first');
  await page
    .getByRole('region', { name: /Messages/ })
    .getByRole('button', { name: 'Redo' })
    .click();
  await expect(name).toHaveValue('second');
  await new EditorDriver(page).command('Drafts');
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveText([
    /second/,
    /first/,
  ]);
});

test('a dropped file that is broken opens the dialog and says so', async ({ page }) => {
  await dropOnPage(page, { files: [{ name: 'broken.json', content: '{"client_name":}' }] });
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('broken.json was not imported');
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue('{"client_name":}');
});

test('several files and things that are no files get a sentence', async ({ page }) => {
  const file = { name: 'a.json', content: '{}' };
  await dropOnPage(page, { files: [file, { ...file, name: 'b.json' }] });
  await expect(page.getByText('Drop one file at a time: these were 2.')).toBeVisible();
  await dropOnPage(page, { text: 'just words' });
  await expect(page.getByText('That was not a file.')).toBeVisible();
  await expectUntouched(page);
});

test('a place to drop is shown while a file is dragged over the page', async ({ page }) => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'a.json'));
    return transfer;
  });
  const sign = page.getByText('Drop a manifest file to open it');
  await untilDropsAreTaken(page);
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: data });
  await expect(sign).toBeVisible();
  await page.dispatchEvent('h1', 'dragleave', { dataTransfer: data });
  await expect(sign).toBeHidden();
});

test('a repair is a proposal: shown as a difference, used only when accepted', async ({ page }) => {
  const broken = '```json\n{\n  // my app\n  "client_name": "a"\n  "n": 12345678901234567890,\n}\n```\n';
  await importText(page, broken);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show a repair' }).click();
  await expect(dialog.getByText('2 commas, 1 comment and the code fence')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /client_name/ })).toContainText('"client_name": "a",');
  await dialog.getByRole('button', { name: 'Back to the text' }).click();
  await expect(page.getByRole('textbox', { name: 'Manifest JSON' })).toHaveValue(broken);
  await dialog.getByRole('button', { name: 'Show a repair' }).click();
  await dialog.getByRole('button', { name: 'Use the repair' }).click();
  await expect(
    page.getByText(/Kept 1 key that this editor does not know: n\. Repaired 2 commas/),
  ).toBeVisible();
  const { text } = await savedFile(page);
  expect(JSON.parse(text)).toMatchObject({ client_name: 'a' });
  expect(text).toContain('"n": 12345678901234567890');
});

test('failure story 9: no repair is offered that would lose a visible key', async ({ page }) => {
  await importText(page, '{"client_name: "a", "enabled": true}');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('line 1');
  // The proposal for a text like this one comes, so the code was there when none came for the first.
  await expect(page.getByRole('button', { name: 'Show a repair' })).toBeHidden();
  await page.getByRole('textbox', { name: 'Manifest JSON' }).fill('{"client_name": "a", "enabled": true,}');
  await page.getByRole('button', { name: 'Import manifest' }).click();
  await expect(page.getByRole('button', { name: 'Show a repair' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Manifest JSON' }).fill('{"client_name: "a", "enabled": true}');
  await page.getByRole('button', { name: 'Import manifest' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('line 1');
  await expect(page.getByRole('button', { name: 'Show a repair' })).toBeHidden();
});

test('the keys that the platform writes are named and taken out; one Undo brings them back, the credential never', async ({
  page,
}) => {
  const text = '{\n  "id": 12345678901234567890,\n  "client_name": "a",\n  "client_secret": "s"\n}\n';
  await importFile(page, { name: 'answer.json', content: text });
  await expect(
    page.getByText('Took out 2 platform keys (id, client_secret). client_secret is a credential'),
  ).toBeVisible();
  expect((await savedFile(page)).text).toBe('{\n  "client_name": "a"\n}\n');
  await importFile(page, { name: 'answer.json', content: text });
  await page
    .getByRole('region', { name: /Messages/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  expect((await savedFile(page)).text).toBe(text.replace(',\n  "client_secret": "s"', ''));
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('client_secret');
});
