import { isObject } from '../../lib/json/json-value';
import { toPointer } from '../../lib/json/pointer';
import { choicesAt } from '../schema/schema';
import { connectorTemplate } from '../templates/template-list';
import type { ShownValue, SummaryRow, SummarySection, Tag } from './summary';
import { oddOf, own, rowOf, tagsOf, unknownKeysOf, words } from './values';

const PATH = ['capabilities', 'engagement'];
const SWITCHES = ['design_engagement', 'design_window', 'language_selection'];
const LISTS = ['entry_point', 'consumer_identity', 'visitor_behavior', 'target_audience', 'goal'];

/** What campaign managers will be able to use, compared with the connector template. */
export function summariseEngagement(manifest: Record<string, unknown>): SummarySection {
  const engagement = own(own(manifest, 'capabilities'), 'engagement');
  const section = { id: 'engagement', pointer: toPointer(PATH), title: 'Engagement' } as const;
  const none = { events: [], unknownKeys: [], unknownCount: 0 };
  if (engagement === undefined) {
    const lead = 'Campaign managers can design no engagement for this app.';
    return { ...section, ...none, used: false, rows: [], lead };
  }
  if (!isObject(engagement)) {
    const rows = [rowOf(PATH, [oddOf(engagement, 'an object')])];
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
  if (missing === 0 && added === 0)
    return 'Campaign managers get the same choices as with the connector template.';
  const differences = [
    missing > 0 ? `${missing} of the template’s choices left out` : '',
    added > 0 ? `${added} added` : '',
  ].filter(Boolean);
  return `Campaign managers get other choices than with the connector template: ${differences.join(', ')}.`;
}

function switchRow(engagement: Record<string, unknown>, key: string): SummaryRow {
  const value = own(engagement, key);
  const shown =
    typeof value === 'boolean'
      ? words(value ? 'Yes' : 'No')
      : value === undefined
        ? words('Missing', 'warning')
        : oddOf(value, 'true or false');
  return rowOf([...PATH, key], [shown]);
}

function listRow(engagement: Record<string, unknown>, key: string): SummaryRow {
  const value = own(engagement, key);
  const path = [...PATH, key];
  if (value === undefined) return rowOf(path, [words('Missing', 'warning')]);
  if (!Array.isArray(value)) return rowOf(path, [oddOf(value, 'a list')]);
  const tags = comparedTags(value, key);
  const known = tags.filter(({ state }) => state === 'plain' || state === 'added').length;
  const count = words(`${known} of ${choicesAt(path).length}`, 'muted');
  const values: ShownValue[] = tags.length > 0 ? [count, { kind: 'tags', tags }] : [words('None', 'muted')];
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
