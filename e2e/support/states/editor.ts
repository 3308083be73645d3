import { expect } from '@playwright/test';
import type { EditorDriver } from '../driver';
import { type Look, openFolds, type Walk } from './look';

/** Broken in many ways: errors, a warning and hints, two of them with a safe fix. */
export const WITH_PROBLEMS =
  '{ "client_name": "x", "scope": "msg.consumer,", "capabilities": { "webhooks": { "ms.MessagingEventNotification.ContentEvent": { "endpoint": "http://connector.acme-retail.com/in", "max_retries": 3 } } }, "enabled": "yes" }';

const LIST = '[data-problem-list]';

/** The editor with nothing in front of it, from a first visit on. */
export async function walkEditor({ editor, look, manifest }: Walk): Promise<void> {
  const { page } = editor;
  await look('first visit');
  await editor.button('More').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await editor.import(manifest);
  await editor.field('/client_name').locator('button[aria-expanded="false"]').first().click();
  await look('the whole help of a field', '[data-pointer="/client_name"]');
  await openFolds(page.locator('[data-pane="form"]'));
  await look('every fold of the form', '[data-pane="form"]');
  await editor.field('/capabilities/engagement/visitor_behavior').getByRole('searchbox').fill('zzz');
  await look('a checklist filtered to nothing', '[data-pointer$="/visitor_behavior"]');
  await walkProblems(editor, look);
  await editor.pasteJson('{ "client_name": "x",, }');
  await expect(page.locator('[data-pane="form"]').getByRole('alert')).toBeVisible();
  await look('JSON that does not parse');
  await editor.button('Back to the last good text').first().click();
  await walkPhone(editor, look);
}

async function walkProblems(editor: EditorDriver, look: Look): Promise<void> {
  const { page } = editor;
  await editor.import(WITH_PROBLEMS);
  await editor.command('Check');
  const list = page.locator(LIST);
  await expect(list).toBeVisible();
  await look('problems');
  const comma = list.locator('li[data-rule="oauth/scope-comma"]');
  await comma.locator('summary').click();
  await expect(comma.getByRole('button', { name: 'Silence in this draft' })).toBeVisible();
  await look('why a problem matters', LIST);
  await editor.button('Fix all safe ones').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('all safe fixes');
  await page.keyboard.press('Escape');
  await comma.getByRole('button', { name: 'Silence in this draft' }).click();
  await expect(list.locator('[data-silenced]')).toBeVisible();
  await look('a silenced rule', LIST);
  await editor.button('Download').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('region', { name: 'Found in the manifest' })).toBeVisible();
  await look('the gravest problems below Download', 'header');
  await page.keyboard.press('Escape');
}

async function walkPhone(editor: EditorDriver, look: Look): Promise<void> {
  const { page } = editor;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 800 });
  await look('phone');
  await editor.button('More').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('phone, menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await editor.press('New');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('phone, New');
  await page.keyboard.press('Escape');
  await editor.button('JSON').click();
  await look('phone, JSON');
  await editor.button('Form').click();
  if (before) await page.setViewportSize(before);
}
