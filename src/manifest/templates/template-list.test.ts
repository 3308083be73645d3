import { expect, it } from 'vitest';
import { valueAt } from '../../lib/json/pointer';
import { connectorTemplate, tickTemplate } from './template-list';

const GOAL = '/capabilities/engagement/goal';
const templateGoals = valueAt(connectorTemplate, GOAL);

it('goes back to the list of the template', () => {
  expect(tickTemplate(GOAL, ['lead'])).toEqual([{ op: 'set', pointer: GOAL, value: templateGoals }]);
  expect(tickTemplate(GOAL, templateGoals)).toEqual([]);
});
