import * as words from '#words/manifest/advice/rules/events';
import * as fixWords from '#words/manifest/advice/rules/fixes';
import { isObject } from '../../../lib/json/json-value';
import { closest } from '../../../lib/text/closest';
import { tick } from '../../schema/choices';
import { isEvent } from '../../schema/events';
import { EVENT_TYPES } from '../../schema/schema';
import { type AdviceDocument, isMisplaced } from '../document/document';
import { CONVERSATION_CHANGE, eventPointer, MESSAGING_CHANGE } from '../document/unknown-keys';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { removing, shown } from '../words';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const webhook = { endpoint: 'https://connector.acme-retail.com/events', max_retries: 3 };
const withEvents = (...events: string[]) => ({
  capabilities: { webhooks: Object.fromEntries(events.map((event) => [event, webhook])) },
});

/** Rules about which events have a webhook. */
export const EVENT_RULES: readonly Rule[] = [
  {
    id: 'event/messaging-name',
    severity: 'warning',
    title: words.messagingName.title,
    why: words.messagingName.why(CONVERSATION_CHANGE),
    source: SOURCES.template,
    example: {
      before: withEvents(CONTENT, MESSAGING_CHANGE),
      after: withEvents(CONTENT, CONVERSATION_CHANGE),
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event-misspelt' || key !== MESSAGING_CHANGE) continue;
        const { isTaken } = meaning;
        yield isTaken
          ? {
              pointer,
              message: words.messagingName.isTaken(CONVERSATION_CHANGE, shown(key)),
              fixes: [removing(words.messagingName.removeWrongName, pointer)],
            }
          : {
              pointer,
              message: words.messagingName.renameIt(CONVERSATION_CHANGE, shown(key)),
              fixes: [
                {
                  label: fixWords.renameTo(CONVERSATION_CHANGE),
                  changes: [{ op: 'rename', pointer, key: CONVERSATION_CHANGE }],
                  safe: true,
                },
              ],
            };
      }
    },
  },
  {
    id: 'event/misspelt',
    severity: 'warning',
    title: words.misspelt.title,
    why: words.misspelt.why,
    source: SOURCES.template,
    example: {
      before: withEvents('ms.MessagingEventNotification.ContentEvents'),
      after: withEvents(CONTENT),
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event-misspelt' || key === MESSAGING_CHANGE) continue;
        const { name, distance, isTaken } = meaning;
        if (isTaken) {
          yield {
            pointer,
            message: words.misspelt.isTaken(shown(key), name),
            fixes: [removing(fixWords.removeThisOne, pointer)],
          };
          continue;
        }
        yield {
          pointer,
          message: words.misspelt.meant(shown(key), name),
          fixes: [
            {
              label: fixWords.renameTo(name),
              changes: [{ op: 'rename', pointer, key: name }],
              ...(distance <= 2 && ({ safe: true } as const)),
            },
          ],
        };
      }
    },
  },
  {
    id: 'event/unknown',
    severity: 'info',
    title: words.unknown.title,
    why: words.unknown.why,
    source: SOURCES.template,
    example: { before: withEvents(CONTENT, 'foo.Bar'), after: withEvents(CONTENT) },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event') continue;
        yield {
          pointer,
          message: words.unknown.message(shown(key)),
          fixes: [removing(fixWords.removeIt, pointer)],
        };
      }
    },
  },
  {
    id: 'event/no-content',
    severity: 'info',
    title: words.noContent.title,
    why: words.noContent.why,
    source: SOURCES.template,
    example: { before: withEvents(CONVERSATION_CHANGE), after: withEvents(CONVERSATION_CHANGE, CONTENT) },
    *find(document) {
      const { webhookMap } = document;
      if (!hasEvents(document) || !webhookMap || Object.hasOwn(webhookMap, CONTENT)) return;
      // A misspelt name of the event is told of as such.
      if (isMisplaced(document, CONTENT)) return;
      yield {
        pointer: eventPointer(CONTENT),
        message: words.noContent.message,
      };
    },
  },
  {
    id: 'event/no-client-credentials',
    severity: 'warning',
    title: words.noClientCredentials.title,
    why: words.noClientCredentials.why,
    source: SOURCES.template,
    example: {
      before: { grant_types: [], ...withEvents(CONTENT) },
      after: { grant_types: ['client_credentials'], ...withEvents(CONTENT) },
    },
    *find(document) {
      const { grant_types: grants } = document.root;
      if (!hasEvents(document) || (grants !== undefined && !Array.isArray(grants))) return;
      if (isMisplaced(document, 'grant_types')) return;
      const isMeant = (grant: unknown) =>
        typeof grant === 'string' && closest(grant, ['client_credentials']) !== undefined;
      if (grants?.some(isMeant)) return;
      yield {
        pointer: '/grant_types',
        message: words.noClientCredentials.message,
        fixes: [
          {
            label: words.noClientCredentials.addClientCredentials,
            changes: tick('/grant_types', grants, 'client_credentials'),
          },
        ],
      };
    },
  },
];

/** Whether an event has a webhook, whatever its name. */
function hasEvents({ webhookMap = {} }: AdviceDocument): boolean {
  return (
    EVENT_TYPES.some((event) => isObject(webhookMap[event])) ||
    Object.entries(webhookMap).some(([key, value]) => key !== 'retry' && isEvent(key, value))
  );
}
