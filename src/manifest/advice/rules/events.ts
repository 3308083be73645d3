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
    title: 'Conversation changes under the name of a messaging event',
    why: `Some pages print this name, but what the platform sends is called ${CONVERSATION_CHANGE}. Under the other name no event arrives.`,
    source: SOURCES.template,
    example: {
      before: withEvents(CONTENT, MESSAGING_CHANGE),
      after: withEvents(CONTENT, CONVERSATION_CHANGE),
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event-misspelt' || key !== MESSAGING_CHANGE) continue;
        const { isTaken } = meaning;
        const what = `The platform calls this event "${CONVERSATION_CHANGE}", not ${shown(key)}.`;
        yield isTaken
          ? {
              pointer,
              message: `${what} Both stand here: remove the wrong one.`,
              fixes: [removing('Remove the wrong name', pointer)],
            }
          : {
              pointer,
              message: `${what} Rename it.`,
              fixes: [
                {
                  label: `Rename to "${CONVERSATION_CHANGE}"`,
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
    title: 'An event type that is close to a known one',
    why: 'The platform sends only events that it knows by exactly this name. Nothing arrives for a name with a typing mistake.',
    source: SOURCES.template,
    example: {
      before: withEvents('ms.MessagingEventNotification.ContentEvents'),
      after: withEvents(CONTENT),
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event-misspelt' || key === MESSAGING_CHANGE) continue;
        const { name, distance, isTaken } = meaning;
        const what = `${shown(key)} is not a known event type.`;
        if (isTaken) {
          yield {
            pointer,
            message: `${what} "${name}" stands beside it: keep one of the two.`,
            fixes: [removing('Remove this one', pointer)],
          };
          continue;
        }
        yield {
          pointer,
          message: `${what} Did you mean "${name}"?`,
          fixes: [
            {
              label: `Rename to "${name}"`,
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
    title: 'An event type that nobody knows',
    why: 'The documentation lists five event types. The platform may know others, but nothing says that it sends this one.',
    source: SOURCES.template,
    example: { before: withEvents(CONTENT, 'foo.Bar'), after: withEvents(CONTENT) },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'event') continue;
        yield {
          pointer,
          message: `${shown(key)} is not a known event type. Keep it only if LivePerson gave you this name.`,
          fixes: [removing('Remove it', pointer)],
        };
      }
    },
  },
  {
    id: 'event/no-content',
    severity: 'info',
    title: 'Webhooks without text messages',
    why: 'Text messages arrive as ContentEvent. Without it the app never sees what agents write, which only an app that watches can do without.',
    source: SOURCES.template,
    example: { before: withEvents(CONVERSATION_CHANGE), after: withEvents(CONVERSATION_CHANGE, CONTENT) },
    *find(document) {
      const { webhookMap } = document;
      if (!hasEvents(document) || !webhookMap || Object.hasOwn(webhookMap, CONTENT)) return;
      // A misspelt name of the event is told of as such.
      if (isMisplaced(document, CONTENT)) return;
      yield {
        pointer: eventPointer(CONTENT),
        message: 'No webhook receives text messages. Add one for ContentEvent, unless the app only watches.',
      };
    },
  },
  {
    id: 'event/no-client-credentials',
    severity: 'warning',
    title: 'Webhooks without the grant type client_credentials',
    why: 'An app that receives events answers them as itself, with tokens that it gets by client credentials. Without this grant type it cannot send anything back.',
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
        message: 'Add "client_credentials" to the grant types: an app with webhooks signs in as itself.',
        fixes: [
          { label: 'Add client_credentials', changes: tick('/grant_types', grants, 'client_credentials') },
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
