import { useMemo } from 'react';
import { parse } from '../../lib/json/parse';
import { MessageFold, MessageMap, RetryFold, RetryPicture } from './webhook-pictures';

/** The pictures of a reviewed text's webhooks. */
export function ReviewPictures({ text, onRow }: { text: string; onRow: (pointer: string) => void }) {
  const value = useMemo(() => {
    const parsed = parse(text);
    return parsed.ok ? parsed.value : undefined;
  }, [text]);
  return (
    <>
      <MessageFold isOpenFirst>
        <MessageMap value={value} onJump={onRow} />
      </MessageFold>
      <RetryFold>
        <RetryPicture value={value} />
      </RetryFold>
    </>
  );
}
