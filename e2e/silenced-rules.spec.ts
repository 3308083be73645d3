import { EditorDriver } from './support/driver';
import { COUNTS, MANIFEST, openWithProblems, problems, rowOf, sections } from './support/severities';
import { expect, test } from './support/test';

test.beforeEach(({ page }) => openWithProblems(new EditorDriver(page)));

test('a silenced rule is hidden and listed, comes back with Undo, and the review says who silenced it', async ({
  page,
  openFreshContext,
}) => {
  const editor = new EditorDriver(page);
  const messages = page.getByRole('region', { name: 'Messages' });
  await editor.verdict.getByRole('button').click();
  const list = problems(editor);
  const row = rowOf(list, 'oauth/scope-comma');
  const silenced = list.locator('[data-silenced]');
  const silence = async () => {
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Silence in this draft' }).click();
    await expect(row).toHaveCount(0);
    await expect(silenced).toHaveText(/^oauth\/scope-comma/);
    await expect(editor.field('/scope').locator('li[data-severity]')).toHaveCount(0);
    await expect(editor.verdict).toHaveText('1 problem, 1 value to fill in, 1 hint');
    await expect(sections(editor).nth(1)).toHaveText(/No problems\s*Sign-in/);
    await expect(editor.json.locator('.squiggly-warning')).toHaveCount(1);
  };
  await silence();
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await expect(silenced).toHaveCount(0);
  await expect(editor.verdict).toHaveText(COUNTS);
  await silence();
  await list.getByRole('button', { name: 'Show again: oauth/scope-comma' }).click();
  await expect(row).toBeVisible();
  await silence();

  const link = await editor.shareLink();
  const other = new EditorDriver(await (await openFreshContext()).newPage());
  await other.page.goto(link);
  await expect(other.verdict).toHaveText('1 problem, 1 value to fill in, 1 hint');
  await expect(problems(other)).toContainText(
    'The sender silenced oauth/scope-comma: what these rules find is not listed.',
  );
  await expect(rowOf(problems(other), 'oauth/scope-comma')).toHaveCount(0);
});

test('where all that was found is silenced, Check leads back to it, also after a reload', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  const list = problems(editor);
  await editor.import(
    MANIFEST.replace('http:', 'https:')
      .replace('msg.consumer,', 'msg.consumer')
      .replace('App description', 'Chat'),
  );
  await expect(editor.verdict).toHaveText('Valid, 1 hint');
  await editor.verdict.getByRole('button').click();
  await rowOf(list, 'key/unknown').locator('summary').click();
  await rowOf(list, 'key/unknown').getByRole('button', { name: 'Silence in this draft' }).click();
  await expect(list.getByRole('heading', { level: 2 })).toHaveText('No problems');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(editor.verdict).toHaveText('Valid');
  await expect(list).toHaveCount(0);
  await editor.verdict.getByRole('button').click();
  await list.getByRole('button', { name: 'Show again: key/unknown' }).click();
  await expect(editor.verdict).toHaveText('Valid, 1 hint');
  await expect(rowOf(list, 'key/unknown')).toBeVisible();
});

test('a rule that is off by default is asked for by its command, for this draft and its reviewer', async ({
  page,
}) => {
  const editor = new EditorDriver(page);
  const list = problems(editor);
  const rule = 'engagement/template-values';
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').last().fill('missing values');
  await page.getByRole('option', { name: /template's missing values/ }).click();
  await expect(rowOf(list, rule).first()).toContainText('The template also has');
  const count = await rowOf(list, rule).count();
  const link = await editor.shareLink();
  await list.getByRole('button', { name: `Switch it off: ${rule}` }).click();
  await expect(rowOf(list, rule)).toHaveCount(0);
  await expect(editor.verdict).toHaveText(COUNTS);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(problems(editor)).toContainText(`The sender asked for ${rule}`);
  await expect(rowOf(problems(editor), rule)).toHaveCount(count);
});
