import { describe, expect, it } from 'vitest';
import { check } from './check';

describe('the order of problems', () => {
  it('is that of the form: section by section, inside of a section as its fields stand', () => {
    const { problems } = check(
      JSON.stringify({
        capabilities: { webhooks: { retry: { retention_time: 1 } } },
        scope: 'a  b"',
        entry_uri: 'x',
        redirect_uris: ['x'],
        logo_uri: 'x y',
        display_name: '',
      }),
    );
    const keys = [...new Set(problems.map(({ pointer }) => pointer.split('/')[1]))];
    const form = ['client_name', 'display_name', 'description', 'logo_uri', 'grant_types'];
    const rest = ['response_types', 'redirect_uris', 'scope', 'entry_uri', 'capabilities'];
    expect(keys.filter((key) => key !== '')).toEqual([...form, ...rest].filter((key) => keys.includes(key)));
    expect(keys.indexOf('logo_uri')).toBeLessThan(keys.indexOf('redirect_uris'));
    expect(keys.at(-1)).toBe('capabilities');
  });
});
