import { isObject } from '../../../lib/json/json-value';
import { childPointer, fromPointer, valueAt } from '../../../lib/json/pointer';
import { unknownKeys } from '../../../manifest/import/unknown-keys';
import { isEvent, WEBHOOKS } from '../../../manifest/schema/events';
import { PLATFORM_KEYS } from '../../../manifest/schema/platform-keys';
import { EVENT_TYPES } from '../../../manifest/schema/schema';
import { SECTIONS, type SectionId, sectionOf } from '../../../manifest/schema/sections';
import { allPatternKeys, MOST_KEYS, patternKeys } from './section-schema';

const found = new WeakMap<object, Partial<Record<SectionId, string[]>>>();

/** The pointers of all keys that no field shows, by section; those that no section has belong to the first. */
export function otherKeys(value: unknown): Partial<Record<SectionId, string[]>> {
  if (typeof value !== 'object' || value === null) return {};
  const known = found.get(value);
  if (known) return known;
  // Where it is no object, neither webhooks nor engagement have a field that could show it.
  const { capabilities = {} } = value as { capabilities?: unknown };
  const misshapen = isObject(capabilities) ? [] : ['/capabilities'];
  const platform = PLATFORM_KEYS.filter((key) => Object.hasOwn(value, key)).map((key) => `/${key}`);
  const bySection: Partial<Record<SectionId, string[]>> = {};
  const shown = [...unknownKeys(value), ...insideUnknownEvents(value)].filter(
    (pointer) => !isEventPlace(pointer, value),
  );
  for (const pointer of [...misshapen, ...shown, ...fieldless(value), ...platform]) {
    const id = sectionOf(pointer)?.id ?? 'app';
    const own = bySection[id] ?? [];
    own.push(pointer);
    bySection[id] = own;
  }
  found.set(value, bySection);
  return bySection;
}

/** Events and translations of which there are too many for fields of their own; those of the root only once. */
const fieldless = (root: object): string[] => [
  ...new Set(
    SECTIONS.flatMap((section) =>
      allPatternKeys(section, root)
        .slice(MOST_KEYS)
        .map((key) => childPointer(section.pointer, key)),
    ),
  ),
];

/** The unknown keys of webhooks whose event the schema does not know: of a webhook the keys are known all the same. */
function insideUnknownEvents(root: object): string[] {
  const [known = ''] = EVENT_TYPES;
  const section = SECTIONS.find(({ id }) => id === 'webhooks');
  const events = section ? patternKeys(section, root) : [];
  return events.flatMap((event) => {
    const webhook = valueAt(root, childPointer(WEBHOOKS, event));
    const asKnown = { capabilities: { webhooks: { [known]: webhook } } };
    const prefix = childPointer(WEBHOOKS, known);
    return unknownKeys(asKnown).map(
      (pointer) => childPointer(WEBHOOKS, event) + pointer.slice(prefix.length),
    );
  });
}

// Unknown events have cards of their own.
function isEventPlace(pointer: string, root: object): boolean {
  if (!pointer.startsWith(`${WEBHOOKS}/`)) return false;
  const path = fromPointer(pointer);
  const webhooks = (root as { capabilities: { webhooks: Record<string, unknown> } }).capabilities.webhooks;
  const key = path[2] ?? '';
  return path.length === 3 && isEvent(key, webhooks[key]);
}
