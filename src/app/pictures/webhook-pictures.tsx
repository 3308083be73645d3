import { Network, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import * as words from '#words/app/pictures';
import { onDemand } from '../../ui/part/on-demand';
import { Fold } from './fold';

export const MessageMap = onDemand(
  async () => (await import('../../features/message-map/message-map')).MessageMap,
);
export const RetryPicture = onDemand(
  async () => (await import('../../features/retry-picture/retry-picture')).RetryPicture,
);

/** The card around a message map. */
export function MessageFold(props: { isOpenFirst?: boolean; children: ReactNode }) {
  return <Fold icon={<Network aria-hidden />} title={words.whereMessagesGo} {...props} />;
}

/** The card around a retry picture. */
export function RetryFold(props: { children: ReactNode }) {
  return <Fold icon={<Timer aria-hidden />} title={words.whatOutageLoses} {...props} />;
}
