import * as words from '#words/manifest/advice/rules/engagement';
import { tickAll } from '../../schema/choices';
import connector from '../../templates/connector.json';
import { templateList, tickTemplate } from '../../templates/template-list';
import { ENGAGEMENT } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { listed, removing, setting } from '../words';

const GOOD = connector.capabilities.engagement;
const withEngagement = (change: object) => ({ capabilities: { engagement: { ...GOOD, ...change } } });

/** The lists that may be empty, and what is then said of them. */
const MAY_BE_EMPTY: Readonly<Record<string, string>> = {
  visitor_behavior: words.empty.visitorBehavior,
  target_audience: words.empty.targetAudience,
  goal: words.empty.goal,
};

/** Rules about what campaign managers may use. */
export const ENGAGEMENT_RULES: readonly Rule[] = [
  {
    id: 'engagement/unauth',
    severity: 'warning',
    title: words.unauth.title,
    why: words.unauth.why,
    source: SOURCES.installing,
    example: { before: withEngagement({ consumer_identity: ['auth', 'unauth'] }), after: withEngagement({}) },
    *find({ engagement }) {
      const list = engagement?.consumer_identity;
      if (!Array.isArray(list)) return;
      const index = list.indexOf('unauth');
      if (index < 0) return;
      const pointer = `${ENGAGEMENT}/consumer_identity/${index}`;
      yield {
        pointer,
        message: words.unauth.message,
        fixes: [
          list.includes('auth')
            ? removing(words.unauth.removeUnauth, pointer)
            : setting(words.unauth.useAuth, pointer, 'auth'),
        ],
      };
    },
  },
  {
    id: 'engagement/empty',
    severity: 'warning',
    title: words.empty.title,
    why: words.empty.why,
    source: SOURCES.template,
    example: { before: withEngagement({ goal: [] }), after: withEngagement({}) },
    *find({ engagement }) {
      for (const [key, message] of Object.entries(MAY_BE_EMPTY)) {
        const list = engagement?.[key];
        if (!Array.isArray(list) || list.length > 0) continue;
        const pointer = `${ENGAGEMENT}/${key}`;
        yield {
          pointer,
          message,
          fixes: [{ label: words.empty.useTemplate, changes: tickTemplate(pointer, list) }],
        };
      }
    },
  },
  {
    id: 'engagement/template-values',
    severity: 'info',
    title: words.templateValues.title,
    why: words.templateValues.why,
    source: SOURCES.template,
    example: { before: withEngagement({ goal: ['url'] }), after: withEngagement({}) },
    *find({ engagement }) {
      for (const [key, list] of Object.entries(engagement ?? {})) {
        const pointer = `${ENGAGEMENT}/${key}`;
        const wanted = Array.isArray(list) && list.length > 0 ? templateList(pointer) : undefined;
        const missing = (wanted ?? [])
          .filter((value) => Array.isArray(list) && !list.includes(value))
          .map(String);
        if (missing.length === 0) continue;
        yield {
          pointer,
          message: words.templateValues.message(listed(missing)),
          fixes: [{ label: words.templateValues.addTemplate, changes: tickAll(pointer, list, missing) }],
        };
      }
    },
  },
];
