import { expect, it } from 'vitest';
import { draftFacts } from './draft-facts';

it('a draft is called by the start of a client name that is megabytes long', () => {
  const value = { client_name: 'n'.repeat(1_000_000) };
  expect(draftFacts(JSON.stringify(value), { value, problems: [] }).app).toBe('n'.repeat(200));
});
