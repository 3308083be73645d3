import { expect, it } from 'vitest';
import { documentationAt } from './documentation';

const AUDIENCE = '/capabilities/engagement/target_audience';
const MANIFEST = { client_name: 'x', capabilities: { engagement: { target_audience: ['planet', 'ip'] } } };

it('tells an unknown value of a list as unknown, and never as another value', () => {
  expect(documentationAt(`${AUDIENCE}/0`, MANIFEST)).toEqual({
    title: 'Unknown value',
    text: 'Not a value of Target audiences that the platform is known to take.',
  });
  expect(documentationAt(`${AUDIENCE}/1`, MANIFEST)?.title).toMatch(/IP/i);
});

it('tells a key by its title, and nothing of what the schema does not describe', () => {
  expect(documentationAt('/client_name', MANIFEST)?.title).toBe('Client name');
  expect(documentationAt('/nothing', MANIFEST)).toBeUndefined();
  expect(documentationAt('', MANIFEST)).toBeUndefined();
});
