import * as words from '#words/rules-page';
import { isObject } from '../lib/json/json-value';
import { explainRule, OWN_RULES } from '../manifest/advice/explain';
import { OFF_RULES } from '../manifest/advice/off-rules';
import type { Source } from '../manifest/advice/rule';
import { RULES } from '../manifest/advice/rules';
import type { Severity } from '../manifest/schema/problem';
import schema from '../manifest/schema/schema.json';
import { OWN_EXAMPLES } from './own-examples';

/** One rule, or a group of rules of the schema, as the page shows it. */
export type Entry = {
  id: string;
  /** The other ids that a link may name for it: those of a group. */
  otherIds: readonly string[];
  severity: Severity;
  title: string;
  why: string;
  source: Source;
  /** What is to be known besides, in a sentence. */
  remark?: string;
  example?: { before: string; after: string };
};

export type Family = { id: string; title: string; entries: readonly Entry[] };

const TITLES: Readonly<Record<string, string>> = words.families;

/** Why a rule has no example. */
const NO_EXAMPLE: Readonly<Record<string, string>> = {
  'left-out': words.noShortExample.ofProblems,
  'left-out/advice': words.noShortExample.ofKeys,
};

/** All rules by family, in the order of the tables. */
export function families(): Family[] {
  const own = ownEntries();
  const isLarge = ({ id }: Entry) => id.startsWith('left-out');
  const found = new Map<string, Entry[]>([['schema', own.filter((entry) => !isLarge(entry))]]);
  for (const entry of adviceEntries()) {
    const family = entry.id.slice(0, entry.id.indexOf('/'));
    found.set(family, [...(found.get(family) ?? []), entry]);
  }
  found.set('left-out', own.filter(isLarge));
  return [...found].map(([id, entries]) => ({ id: `family-${id}`, title: TITLES[id] ?? id, entries }));
}

function adviceEntries(): Entry[] {
  return RULES.map(({ id, severity, title, why, source, example }) => {
    const { before, after, sizes } = example;
    const size = sizes && words.pictureSize(sizes.before.width, sizes.before.height);
    const remark = OFF_RULES.includes(id) ? words.offByDefault : size;
    return {
      id,
      otherIds: [],
      severity,
      title,
      why,
      source,
      example: { before: pretty(before), after: pretty(after) },
      ...(remark !== undefined && { remark }),
    };
  });
}

function ownEntries(): Entry[] {
  const ids = schemaRules();
  return OWN_RULES.map((id) => {
    const { title, why, source, severity } = explainRule(id);
    const example = OWN_EXAMPLES[id];
    const otherIds = ids.filter((other) => other !== id && groupOf(other) === id);
    const remark = NO_EXAMPLE[id];
    return {
      id,
      otherIds,
      severity,
      title,
      why,
      source,
      ...(example && { example }),
      ...(remark && { remark }),
    };
  });
}

const groupOf = (id: string) => OWN_RULES.find((prefix) => id === prefix || id.startsWith(`${prefix}/`));

/** Keywords of the schema that say nothing about values. */
const NO_RULES =
  /^(\$.*|title|description|examples|default|definitions|properties|items|oneOf|x-.*|propertyNames|pattern.+)$/;

/** The ids of the rules that the schema can find broken: one for each keyword and each format in it. */
function schemaRules(): string[] {
  const found = new Set<string>();
  const walk = (node: unknown) => {
    if (!isObject(node)) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === 'properties' || keyword === 'definitions') {
        if (isObject(value)) for (const inner of Object.values(value)) walk(inner);
      } else if (keyword === 'format') found.add(`schema/format/${String(value)}`);
      else if (!NO_RULES.test(keyword)) found.add(`schema/${keyword}`);
      if (keyword === 'items' || keyword === 'propertyNames') walk(value);
    }
  };
  walk(schema);
  return [...found].sort();
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
