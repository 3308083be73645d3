import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../lib/shortcuts';
import { SECTIONS } from '../manifest/schema/sections';
import { helpPage } from './page';

describe('the help page', () => {
  const page = helpPage("default-src 'none'");

  it('explains every section and every shortcut', () => {
    for (const { title, description } of SECTIONS) {
      expect(page).toContain(title);
      expect(page).toContain(description);
    }
    for (const { title } of SHORTCUTS.flatMap(({ shortcuts }) => shortcuts)) expect(page).toContain(title);
    expect(page).toContain('Ctrl+K or F1');
    expect(page).toContain('⌘K or F1');
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|@import|url\(/);
    expect(page).toContain('default-src &#39;none&#39;');
  });

  it('leads only to what is there', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
