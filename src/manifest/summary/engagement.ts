import * as sectionWords from '#words/manifest/summary/sections';
import * as valueWords from '#words/manifest/summary/values';
import { isObject } from '../../lib/json/json-value';
import { toPointer } from '../../lib/json/pointer';
import { choicesAt } from '../schema/schema';
import { connectorTemplate } from '../templates/template-list';
import type { ShownValue, SummaryRow, SummarySection, Tag } from './summary';
import { oddOf, own, rowOf, tagsOf, titleOf, unknownKeysOf, words } from './values';

const PATH = ['capabilities', 'engagement'];
const SWITCHES = ['design_engagement', 'design_window', 'language_selection'];
const LISTS = ['entry_point', 'consumer_identity', 'visitor_behavior', 'target_audience', 'goal'];

/** What campaign managers will be able to use, compared with the connector template. */
export function summariseEngagement(manifest: Record<string, unknown>): SummarySection {
  const engagement = own(own(manifest, 'capabilities'), 'engagement');
  const section = { id: 'engagement', pointer: toPointer(PATH), title: titleOf('engagement') } as const;
  const none = { events: [], unknownKeys: [], unknownCount: 0 };
  if (engagement === undefined) {
    const lead = sectionWords.noEngagement;
    return { ...section, ...none, used: false, rows: [], lead };
  }
  if (!isObject(engagement)) {
    const rows = [rowOf(PATH, [oddOf(engagement, valueWords.expected.object)])];
    return { ...section, ...none, used: true, rows, lead: '' };
  }
  return {
    ...section,
    used: true,
    lead: leadOf(engagement),
    rows: [
      ...LISTS.map((key) => listRow(engagement, key)),
      ...SWITCHES.map((key) => switchRow(engagement, key)),
    ],
    events: [],
    ...unknownKeysOf(engagement, PATH),
  };
}

function leadOf(engagement: Record<string, unknown>): string {
  const tags = LISTS.flatMap((key) => comparedTags(engagement[key], key));
  const missing = tags.filter(({ state }) => state === 'missing').length;
  const added = tags.filter(({ state }) => state === 'added' || state === 'unknown').length;
  if (missing === 0 && added === 0) return sectionWords.sameChoices;
  return sectionWords.otherChoices(missing, added);
}

function switchRow(engagement: Record<string, unknown>, key: string): SummaryRow {
  const value = own(engagement, key);
  const shown =
    typeof value === 'boolean'
      ? words(value ? valueWords.yes : valueWords.no)
      : value === undefined
        ? words(valueWords.missing, 'warning')
        : oddOf(value, valueWords.expected.boolean);
  return rowOf([...PATH, key], [shown]);
}

function listRow(engagement: Record<string, unknown>, key: string): SummaryRow {
  const value = own(engagement, key);
  const path = [...PATH, key];
  if (value === undefined) return rowOf(path, [words(valueWords.missing, 'warning')]);
  if (!Array.isArray(value)) return rowOf(path, [oddOf(value, valueWords.expected.list)]);
  const tags = comparedTags(value, key);
  const known = tags.filter(({ state }) => state === 'plain' || state === 'added').length;
  const count = words(valueWords.countOf(known, choicesAt(path).length), 'muted');
  const values: ShownValue[] =
    tags.length > 0 ? [count, { kind: 'tags', tags }] : [words(valueWords.none, 'muted')];
  return rowOf(path, values);
}

/** The list's values and those of the template that it leaves out, in the schema's order; unknown ones last. */
function comparedTags(value: unknown, key: string): Tag[] {
  const path = [...PATH, key];
  const template = own(own(own(connectorTemplate, 'capabilities'), 'engagement'), key);
  const inTemplate = new Set<unknown>(Array.isArray(template) ? template : []);
  const present = tagsOf(value, path);
  const has = new Set(present.map((tag) => tag.value));
  const known = choicesAt(path).flatMap((choice): Tag[] => {
    const { value: name, title } = choice;
    if (has.has(name)) return [{ value: name, title, state: inTemplate.has(name) ? 'plain' : 'added' }];
    return inTemplate.has(name) ? [{ value: name, title, state: 'missing' }] : [];
  });
  return [...known, ...present.filter(({ state }) => state === 'unknown')];
}
