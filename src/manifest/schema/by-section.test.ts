import { expect, it } from 'vitest';
import { bySection } from './by-section';

it('lists things by section, those that no section shows last, and no section that has none', () => {
  const things = [
    { section: undefined, name: 'mine' },
    { section: 'webhooks', name: 'endpoint' },
    { section: 'app', name: 'name' },
    { section: 'webhooks', name: 'retries' },
  ] as const;
  expect(bySection(things).map(({ title, members }) => [title, members.map(({ name }) => name)])).toEqual([
    ['App', ['name']],
    ['Webhooks', ['endpoint', 'retries']],
    ['Other keys', ['mine']],
  ]);
});
