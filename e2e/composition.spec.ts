// Japanese, Korean, accents from dead keys, the emoji picker and autocorrect, in both panes. Only Chromium lets a test compose as the
// operating system does (its protocol's Input.imeSetComposition).
import { EditorDriver } from './support/driver';
import { InputMethod } from './support/input-method';
import { clickLineEnd, line, open } from './support/json-pane';
import { expect, test } from './support/test';

const CONTENT = '/capabilities/webhooks/ms.MessagingEventNotification.ContentEvent';

/** How a word is composed, step by step, and what it is in the end: a Japanese and a Korean input method, a dead key, an emoji picker. */
const WORDS = [
  { steps: ['n', 'に', 'にh', 'にほ', 'にほn', 'にほん'], word: '日本' },
  { steps: ['ㅎ', '하', '한'], word: '한' },
  { steps: ['´'], word: 'é' },
  { steps: [], word: '👩‍👩‍👧' },
];

test('what is composed in a field is neither doubled, cut nor lost, and is one step to undo', async ({
  page,
}) => {
  const editor = await new EditorDriver(page).open();
  const box = editor.box('/description');
  const hands = new InputMethod(page);
  await box.fill('ab');
  const before = await editor.documentText();
  for (const { steps, word } of WORDS) {
    await editor.box('/client_name').focus();
    await box.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await hands.compose(...steps);
    await hands.commit(word);
    await page.keyboard.type('!');
    await expect(box).toHaveValue(`a${word}!b`);
    expect(await editor.documentText()).toBe(before.replace('"ab"', `"a${word}!b"`));
    await box.press('Control+z');
    await expect(box).toHaveValue('ab');
    await box.press('Control+Shift+z');
    await expect(box).toHaveValue(`a${word}!b`);
    await box.press('Control+z');
  }
});

test('while something is composed in a field, the JSON follows and takes nothing from the composition', async ({
  page,
}) => {
  await open(page);
  const editor = new EditorDriver(page);
  const hands = new InputMethod(page);
  await editor.box('/description').fill('');
  await hands.compose('に', 'にほ', 'にほん');
  await expect(line(page, '"description": "にほん"')).toBeVisible();
  await hands.compose('日本');
  await expect(line(page, '"description": "日本"')).toBeVisible();
  await hands.commit('日本');
  await hands.compose('ご');
  await hands.commit('語');
  await expect(editor.box('/description')).toHaveValue('日本語');
  await expect(line(page, '"description": "日本語"')).toBeVisible();
});

test('a header value is composed like any other', async ({ page }) => {
  const editor = await new EditorDriver(page).open();
  const hands = new InputMethod(page);
  await editor.unfold(CONTENT);
  await editor
    .field(`${CONTENT}/headers`)
    .getByRole('button', { name: /^Add header/ })
    .click();
  const value = editor.box(`${CONTENT}/headers/0/header_value`);
  await value.focus();
  await hands.compose('k', 'か', 'かg', 'かぎ');
  await hands.commit('鍵');
  await page.keyboard.type('-1');
  await expect(value).toHaveValue('鍵-1');
  expect(await editor.documentText()).toMatch(/"header_value": "鍵-1"/);
});

test('what is composed in the JSON arrives in the form, and is one step to undo', async ({ page }) => {
  await open(page);
  const editor = new EditorDriver(page);
  const hands = new InputMethod(page);
  const before = await editor.documentText();
  for (const { steps, word } of WORDS) {
    await clickLineEnd(page, '"description"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await hands.compose(...steps);
    await hands.commit(word);
    await expect(editor.box('/description')).toHaveValue(`App description${word}`);
    expect(await editor.documentText()).toBe(before.replace('App description', `App description${word}`));
    await line(page, '"scope"').click();
    await page.keyboard.press('Control+z');
    await expect(editor.box('/description')).toHaveValue('App description');
    expect(await editor.documentText()).toBe(before);
  }
});

test('a word that autocorrect replaces is replaced once, in the field and in the JSON', async ({ page }) => {
  await open(page);
  const editor = new EditorDriver(page);
  const hands = new InputMethod(page);
  const box = editor.box('/description');
  await box.fill('teh chat');
  await box.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 3));
  await hands.commit('the');
  await expect(box).toHaveValue('the chat');
  await clickLineEnd(page, '"description": "the chat"');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Control+Shift+ArrowLeft']) await page.keyboard.press(key);
  await hands.commit('talk');
  await expect(box).toHaveValue('the talk');
});
