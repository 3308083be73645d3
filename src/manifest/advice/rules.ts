import { ENDPOINT_RULES } from './endpoints';
import { ENGAGEMENT_RULES } from './engagement';
import { EVENT_RULES } from './events';
import { HEADER_RULES } from './headers';
import { KEY_RULES } from './keys';
import { LAUNCH_RULES } from './launch';
import { LOGO_RULES } from './logo';
import { NAME_RULES } from './names';
import { OAUTH_RULES } from './oauth';
import { PLACEHOLDER_RULES } from './placeholders';
import { RETRY_RULES } from './retries';
import type { Rule } from './rule';

/** All rules of advice, family by family. To add one, add an entry to its family and a row to its test. */
export const RULES: readonly Rule[] = [
  ...PLACEHOLDER_RULES,
  ...ENDPOINT_RULES,
  ...EVENT_RULES,
  ...KEY_RULES,
  ...RETRY_RULES,
  ...OAUTH_RULES,
  ...LAUNCH_RULES,
  ...NAME_RULES,
  ...LOGO_RULES,
  ...ENGAGEMENT_RULES,
  ...HEADER_RULES,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined for the ids of the schema and of the syntax. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
