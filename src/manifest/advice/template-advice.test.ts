import { expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { adviseText } from './advise';

// The page shows it before the rules are there. `npx vitest run -u` writes it anew.
it('what is known of the template is what the rules find in it', async () => {
  const found = adviseText(connector, JSON.parse(connector));
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
    '../templates/connector-advice.json',
  );
  expect(found.every(({ rule }) => rule.startsWith('placeholder/'))).toBe(true);
});
