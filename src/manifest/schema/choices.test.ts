import { describe, expect, it } from 'vitest';
import { valueAt } from '../../lib/json/pointer';
import template from '../templates/connector.json?raw';
import { choiceRows, tick, tickAll, untick } from './choices';
import { editManifest } from './edit-manifest';

const GOAL = '/capabilities/engagement/goal';
const ALL = ['url', 'purchase_total', 'num_of_pages', 'lead', 'service_activity'];
const goalOf = (text: string) => valueAt(JSON.parse(text), GOAL);

describe('a checklist', () => {
  it('unticked and ticked again, gives the same text', () => {
    const unticked = editManifest(template, untick(GOAL, goalOf(template), ['lead'])).text;
    expect(goalOf(unticked)).toEqual(['url', 'purchase_total', 'num_of_pages', 'service_activity']);
    expect(editManifest(unticked, tick(GOAL, goalOf(unticked), 'lead')).text).toBe(template);
  });

  it('keeps values that the schema does not know, as marked rows', () => {
    const value = ['lead', 'sale', 7];
    expect(
      choiceRows(GOAL, value)
        .filter((row) => !row.known)
        .map((row) => row.value),
    ).toEqual(['sale', '7']);
    const text = JSON.stringify({ capabilities: { engagement: { goal: value } } });
    expect(goalOf(editManifest(text, tickAll(GOAL, value, ALL)).text)).toEqual([
      'url',
      'purchase_total',
      'num_of_pages',
      'lead',
      'service_activity',
      'sale',
      7,
    ]);
  });

  it('takes an optional list out with its last value, and leaves a required one empty', () => {
    expect(untick('/grant_types', ['client_credentials'], ['client_credentials'])).toEqual([
      { op: 'remove', pointer: '/grant_types' },
    ]);
    expect(untick(GOAL, ['lead'], ['lead', 'url'])).toEqual([{ op: 'set', pointer: GOAL, value: [] }]);
  });

  it('of a list that is missing, None makes the empty list that the schema requires', () => {
    expect(untick(GOAL, undefined, ALL)).toEqual([{ op: 'set', pointer: GOAL, value: [] }]);
    expect(untick('/grant_types', undefined, ['client_credentials'])).toEqual([]);
  });
});
