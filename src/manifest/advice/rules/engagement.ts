import { tickAll } from '../../schema/choices';
import connector from '../../templates/connector.json';
import { templateList, tickTemplate } from '../../templates/template-list';
import { ENGAGEMENT } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { listed, removing, setting } from '../words';

const GOOD = connector.capabilities.engagement;
const withEngagement = (change: object) => ({ capabilities: { engagement: { ...GOOD, ...change } } });

/** The lists that may be empty, and what nobody can then do. */
const MAY_BE_EMPTY: Readonly<Record<string, string>> = {
  visitor_behavior: 'no campaign can be offered by what visitors do',
  target_audience: 'no campaign can be offered to a chosen audience',
  goal: 'no campaign can have a goal',
};

/** Rules about what campaign managers may use. */
export const ENGAGEMENT_RULES: readonly Rule[] = [
  {
    id: 'engagement/unauth',
    severity: 'warning',
    title: 'Consumers who are not signed in',
    why: 'The documentation says that the consumer identity has to be auth. Engagements of this app may not work for consumers whom the brand does not know.',
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
        message: '"unauth" is not supported according to the documentation. Use "auth" only.',
        fixes: [
          list.includes('auth')
            ? removing('Remove unauth', pointer)
            : setting('Use auth instead', pointer, 'auth'),
        ],
      };
    },
  },
  {
    id: 'engagement/empty',
    severity: 'warning',
    title: 'An empty list',
    why: 'What a list does not name, campaign managers cannot choose. An empty list takes the whole choice away from them.',
    source: SOURCES.template,
    example: { before: withEngagement({ goal: [] }), after: withEngagement({}) },
    *find({ engagement }) {
      for (const [key, nobody] of Object.entries(MAY_BE_EMPTY)) {
        const list = engagement?.[key];
        if (!Array.isArray(list) || list.length > 0) continue;
        const pointer = `${ENGAGEMENT}/${key}`;
        yield {
          pointer,
          message: `The list is empty, so that ${nobody}. Tick what may be used.`,
          fixes: [{ label: "Use the template's values", changes: tickTemplate(pointer, list) }],
        };
      }
    },
  },
  {
    id: 'engagement/template-values',
    severity: 'info',
    title: 'A value of the template is missing',
    why: "The platform's own advice is to keep the values of the template unless there is a reason. A value that is missing cannot be used in a campaign.",
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
          message: `The template also has ${listed(missing)}. Tick what campaigns may use.`,
          fixes: [{ label: "Add the template's values", changes: tickAll(pointer, list, missing) }],
        };
      }
    },
  },
];
