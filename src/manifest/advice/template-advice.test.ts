import { expect, it } from 'vitest';
import connector from '../templates/connector.json?raw';
import { TEMPLATE_ADVICE } from '../templates/template-advice';
import { adviseText } from './advise';

it('what is known of the template before the rules are there is what they find in it', () => {
  expect(TEMPLATE_ADVICE).toEqual(adviseText(connector, JSON.parse(connector)));
  expect(TEMPLATE_ADVICE).toHaveLength(7);
});
