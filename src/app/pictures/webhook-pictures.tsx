import { Network, Timer } from 'lucide-react';
import { lazy, type ReactNode } from 'react';
import * as words from '#words/app/pictures';
import { Fold } from './fold';

export const MessageMap = lazy(async () => ({
  default: (await import('../../features/message-map/message-map')).MessageMap,
}));
export const RetryPicture = lazy(async () => ({
  default: (await import('../../features/retry-picture/retry-picture')).RetryPicture,
}));

/** The card around a message map. */
export function MessageFold(props: { isOpenFirst?: boolean; children: ReactNode }) {
  return <Fold icon={<Network aria-hidden />} title={words.whereMessagesGo} {...props} />;
}

/** The card around a retry picture. */
export function RetryFold(props: { children: ReactNode }) {
  return <Fold icon={<Timer aria-hidden />} title={words.whatOutageLoses} {...props} />;
}
