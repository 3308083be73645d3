import * as words from '#words/manifest/advice/rules/retries';
import type { Change } from '../../../lib/json/edit';
import { isObject } from '../../../lib/json/json-value';
import { WEBHOOKS } from '../../schema/events';
import { placeInWords } from '../../schema/place-labels';
import type { Fix } from '../../schema/problem';
import { type AdviceDocument, isMisplaced } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { listed, removing, shown } from '../words';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const RICH = 'ms.MessagingEventNotification.RichContentEvent';
const RETENTION = `${WEBHOOKS}/retry/retention_time`;
const DAY = 86_400;
const webhook = (name: string, max_retries?: number) => ({
  endpoint: `https://connector.acme-retail.com/${name}`,
  ...(max_retries !== undefined && { max_retries }),
});
const withRetries = (webhooks: object, retention_time?: number) => ({
  capabilities: { webhooks: { ...webhooks, ...(retention_time && { retry: { retention_time } }) } },
});

/** Rules about what happens to an event whose delivery fails. Figures are those of the newest page; the older ones are named. */
export const RETRY_RULES: readonly Rule[] = [
  {
    id: 'retry/no-effect',
    severity: 'warning',
    title: words.noEffect.title,
    why: words.noEffect.why,
    source: SOURCES.retries,
    example: {
      before: withRetries({ [CONTENT]: webhook('content', 3) }, DAY),
      after: withRetries({ [CONTENT]: webhook('content') }, DAY),
    },
    *find(document) {
      if (!hasRetention(document)) return;
      for (const { pointer, value } of document.webhooks) {
        if (!isNumber(value.max_retries, 1)) continue;
        const place = `${pointer}/max_retries`;
        yield {
          pointer: place,
          message: words.noEffect.message(value.max_retries),
          fixes: [removing(words.noEffect.removeNumber, place)],
        };
      }
    },
  },
  {
    id: 'retry/dropped',
    severity: 'info',
    title: words.dropped.title,
    why: words.dropped.why,
    source: SOURCES.retries,
    example: {
      before: withRetries({ [CONTENT]: webhook('content', 0) }, DAY),
      after: withRetries({ [CONTENT]: webhook('content') }, DAY),
    },
    *find(document) {
      if (!hasRetention(document)) return;
      for (const { pointer, value } of document.webhooks) {
        if (value.max_retries !== 0) continue;
        const place = `${pointer}/max_retries`;
        yield {
          pointer: place,
          message: words.dropped.message,
          fixes: [removing(words.dropped.keepEvent, place)],
        };
      }
    },
  },
  {
    id: 'retry/none',
    severity: 'info',
    title: words.none.title,
    why: words.none.why,
    source: SOURCES.retries,
    example: {
      before: withRetries({ [CONTENT]: webhook('content') }),
      after: withRetries({ [CONTENT]: webhook('content') }, DAY),
    },
    *find(document) {
      const { webhooks } = document;
      if (meansRetention(document)) return;
      const dropped = webhooks.filter(({ value, isToFill }) => !isToFill && value.max_retries === undefined);
      const [first] = dropped;
      if (!first) return;
      const names = listed(
        dropped.map(({ pointer }) => shown(placeInWords(pointer).split(' › ').at(-1) ?? '')),
      );
      yield {
        pointer: `${first.pointer}/max_retries`,
        message: words.none.message(dropped.length, names),
        fixes: keepForADay(document),
      };
    },
  },
  {
    id: 'retry/seconds-only',
    severity: 'info',
    title: words.secondsOnly.title,
    why: words.secondsOnly.why,
    source: SOURCES.retries,
    example: {
      before: withRetries({ [CONTENT]: webhook('content', 5), [RICH]: webhook('rich', 5) }),
      after: withRetries({ [CONTENT]: webhook('content'), [RICH]: webhook('rich') }, DAY),
    },
    *find(document) {
      const { webhooks } = document;
      if (meansRetention(document)) return;
      const numbers = webhooks.flatMap(({ value, isToFill }) =>
        !isToFill && isNumber(value.max_retries, 1) ? [value.max_retries] : [],
      );
      if (numbers.length === 0) return;
      const most = Math.max(...numbers);
      yield {
        pointer: RETENTION,
        message: words.secondsOnly.message(most, most * 30),
        fixes: keepForADay(document),
      };
    },
  },
];

function hasRetention({ webhookMap }: AdviceDocument): boolean {
  const retry = webhookMap?.retry;
  return isObject(retry) && retry.retention_time !== undefined;
}

/** Whether somebody has thought of a retention time, be it in the wrong place. */
const meansRetention = (document: AdviceDocument): boolean =>
  hasRetention(document) || isMisplaced(document, 'retention_time') || isMisplaced(document, 'retry');

const isNumber = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= 5;

function keepForADay({ webhookMap, webhooks }: AdviceDocument): Fix[] {
  const retry = webhookMap?.retry;
  if (retry !== undefined && !isObject(retry)) return [];
  const numbers: Change[] = webhooks
    .filter(({ value }) => isNumber(value.max_retries, 1))
    .map(({ pointer }) => ({ op: 'remove', pointer: `${pointer}/max_retries` }));
  const changes: Change[] = [...numbers, { op: 'set', pointer: RETENTION, value: DAY }];
  return [{ label: words.setADay, changes }];
}
