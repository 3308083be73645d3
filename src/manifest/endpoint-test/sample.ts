import * as words from '#words/manifest/endpoint-test';

/** Made-up ids of a conversation, the same in every sample, so that the five of them belong together. */
const CONVERSATION = '3f6c9a10-7d42-4b8e-9c55-2a1f0e6b7d84';
const DIALOG = '8b1d2e5f-04c7-4f3a-b6a9-5e7c10d3f296';
const CONSUMER = '5c0e7b3a-91d6-4a2f-8e14-d7b8c3f60a25';
const AGENT = '41827364.900113610';
const SKILL = '900113410';
const ACCOUNT = '41827364';

const MS_TYPE = 'ms.MessagingEventNotification';
const CQM_TYPE = 'cqm.ExConversationChangeNotification';

/** What a change of each `ms.` event holds beside the ids, by the last part of the event type. */
const CHANGES: Readonly<Record<string, (now: number) => object>> = {
  ContentEvent: (now) => ({
    ...from('CONSUMER', 3, now),
    event: { type: 'ContentEvent', message: words.question, contentType: 'text/plain' },
  }),
  RichContentEvent: (now) => ({
    ...from('ASSIGNED_AGENT', 4, now),
    event: {
      type: 'RichContentEvent',
      content: {
        type: 'vertical',
        elements: [
          { type: 'text', text: words.answer },
          {
            type: 'button',
            title: words.followIt,
            click: { actions: [{ type: 'publishText', text: words.followOrder }] },
          },
        ],
      },
    },
  }),
  AcceptStatusEvent: (now) => ({
    ...from('ASSIGNED_AGENT', 5, now),
    event: { type: 'AcceptStatusEvent', status: 'READ', sequenceList: [3] },
  }),
  // Typing has neither a number in the conversation nor a time of the server.
  ChatStateEvent: () => ({
    ...by('CONSUMER'),
    event: { type: 'ChatStateEvent', chatState: 'COMPOSING' },
  }),
};

/**
 * A realistic notification of an event, as the platform sends it (manifest.md, "What a notification looks like"): the exact text
 * of the body, on one line and ASCII only.
 * @param event an event type; undefined is given for one whose notifications nobody has described
 * @param now milliseconds since 1970, for the times in it
 */
export function sampleNotification(event: string, now: number): string | undefined {
  if (event === CQM_TYPE) return notification(CQM_TYPE, conversationChange(now));
  const [type, name = ''] = [event.slice(0, MS_TYPE.length), event.slice(MS_TYPE.length + 1)];
  if (type !== MS_TYPE || !Object.hasOwn(CHANGES, name)) return undefined;
  const change = CHANGES[name]?.(now);
  return change && notification(MS_TYPE, change);
}

const notification = (type: string, change: object): string =>
  JSON.stringify({ kind: 'notification', type, body: { changes: [change] } });

function by(role: 'CONSUMER' | 'ASSIGNED_AGENT') {
  const id = role === 'CONSUMER' ? CONSUMER : AGENT;
  return {
    originatorId: id,
    originatorMetadata: { id, role },
    conversationId: CONVERSATION,
    dialogId: DIALOG,
  };
}

function from(role: 'CONSUMER' | 'ASSIGNED_AGENT', sequence: number, serverTimestamp: number) {
  return { sequence, ...by(role), serverTimestamp };
}

function conversationChange(now: number): object {
  const minutes = (count: number) => count * 60_000;
  const participants = [
    { id: CONSUMER, role: 'CONSUMER' },
    { id: AGENT, role: 'ASSIGNED_AGENT' },
  ];
  return {
    type: 'UPSERT',
    result: {
      convId: CONVERSATION,
      effectiveTTR: now + minutes(15),
      conversationDetails: {
        skillId: SKILL,
        participants,
        dialogs: [
          {
            dialogId: DIALOG,
            participantsDetails: participants,
            dialogType: 'MAIN',
            channelType: 'MESSAGING',
            state: 'OPEN',
            creationTs: now - minutes(2),
            metaDataLastUpdateTs: now,
          },
        ],
        brandId: ACCOUNT,
        state: 'OPEN',
        stage: 'OPEN',
        startTs: now - minutes(2),
        ttr: { ttrType: 'NORMAL', value: 900 },
      },
    },
  };
}
