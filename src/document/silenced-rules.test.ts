import { expect, it } from 'vitest';
import { OFF_RULES } from '../manifest/advice/off-rules';
import { adviseNow } from './advice';
import { manifestDocument } from './document';
import { hearRule, silencedRules, silenceRule } from './silenced-rules';

const RULE = 'key/unknown';
const [OFF = ''] = OFF_RULES;

manifestDocument.change({
  text: JSON.stringify({
    client_name: 'com.acme.Chat',
    x_team: 1,
    capabilities: { engagement: { goal: ['url'] } },
  }),
  origin: 'json',
  label: 'typed',
});
const hears = async (rule: string) => (await adviseNow()).some((problem) => problem.rule === rule);

it('a rule is silenced and heard again, and silencing gives its way back', async () => {
  expect(await hears(RULE)).toBe(true);
  const undo = silenceRule(RULE);
  expect(await hears(RULE)).toBe(false);
  undo();
  expect(await hears(RULE)).toBe(true);
  silenceRule(RULE);
  hearRule(RULE);
  expect(silencedRules()).toEqual([]);
});

it('a rule that is off by default is heard once it is asked for, and silenced like any other', async () => {
  expect(await hears(OFF)).toBe(false);
  hearRule(OFF);
  expect(await hears(OFF)).toBe(true);
  const undo = silenceRule(OFF);
  expect(await hears(OFF)).toBe(false);
  undo();
  expect(await hears(OFF)).toBe(true);
});
