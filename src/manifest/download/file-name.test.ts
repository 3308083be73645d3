import { describe, expect, it } from 'vitest';
import { manifestFileName } from './file-name';

describe('manifestFileName', () => {
  it.each([
    ['com.example.MyConnector', 'com.example.MyConnector.manifest.json'],
    ['My app', 'my-app.manifest.json'],
    ['  My   Great\tApp ', 'my-great-app.manifest.json'],
    ['Žluťoučký kůň', 'žluťoučký-kůň.manifest.json'],
    ['日本語アプリ', '日本語アプリ.manifest.json'],
    ['Chat 🎉', 'chat-🎉.manifest.json'],
    ['a/b\\c:d', 'a-b-c-d.manifest.json'],
    ['../../etc/passwd', 'etc-passwd.manifest.json'],
    ['.hidden', 'hidden.manifest.json'],
    ['ends with dots...', 'ends-with-dots.manifest.json'],
    ['line\nbreak\u0007', 'line-break.manifest.json'],
    ['evil\u202Egnp.exe', 'evilgnp.exe.manifest.json'],
    ['half \uD83D', 'half.manifest.json'],
    ['CON', 'app-CON.manifest.json'],
    ['lpt1.connector', 'app-lpt1.connector.manifest.json'],
    ['console', 'console.manifest.json'],
  ])('names the file of %j %s', (name, file) => {
    expect(manifestFileName(name)).toBe(file);
  });

  it.each([[undefined], [null], [7], [''], ['   '], ['...'], ['///'], ['\u200B']])(
    'falls back for %j',
    (name) => {
      expect(manifestFileName(name)).toBe('manifest.json');
    },
  );

  it('tells the version, and that values were withheld', () => {
    expect(manifestFileName('com.example.App', { version: 1 })).toBe('com.example.App.manifest.json');
    expect(manifestFileName('com.example.App', { version: 2 })).toBe('com.example.App.2.manifest.json');
    expect(manifestFileName('A', { isIncomplete: true })).toBe('A.incomplete.manifest.json');
    expect(manifestFileName('', { version: 3, isIncomplete: true })).toBe('manifest.3.incomplete.json');
    const long = manifestFileName('語'.repeat(200), { version: 1000, isIncomplete: true });
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(250);
  });

  it('keeps long names below the limit of file systems and characters whole', () => {
    const file = manifestFileName('語🎉'.repeat(64));
    expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(220);
    expect(file).toMatch(/^(語🎉)+語?\.manifest\.json$/u);
  });
});
