import type { Rule } from './rule';
import { ADDRESS_RULES } from './rules/addresses';
import { ENDPOINT_RULES } from './rules/endpoints';
import { ENGAGEMENT_RULES } from './rules/engagement';
import { EVENT_RULES } from './rules/events';
import { HEADER_RULES } from './rules/headers';
import { KEY_RULES } from './rules/keys';
import { LAUNCH_RULES } from './rules/launch';
import { LOGO_RULES } from './rules/logo';
import { NAME_RULES } from './rules/names';
import { OAUTH_RULES } from './rules/oauth';
import { PLACEHOLDER_RULES } from './rules/placeholders';
import { RETRY_RULES } from './rules/retries';

/** All rules of advice, family by family. To add one, add an entry to its family and a row to its test. */
export const RULES: readonly Rule[] = [
  ...PLACEHOLDER_RULES,
  ...ADDRESS_RULES,
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
