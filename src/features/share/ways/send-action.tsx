import { Send } from 'lucide-react';
import * as words from '#words/features/share/ways';
import { Button } from '../../../ui/button';

/** Whether the system's own sheet is how a link goes out here: on a phone, where nobody pastes. */
export const isBySheet = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** Hands the link to another program by the system's sheet. Nothing where the browser has none. */
export function SendAction({ title, url }: { title: string; url: string }) {
  if (!('share' in navigator)) return null;
  const send = () => {
    // Rejects when the person closes the list of programs, which is no failure.
    navigator.share({ title, url }).catch(() => undefined);
  };
  return (
    <Button icon={<Send />} onClick={send}>
      {words.sendWithApp}
    </Button>
  );
}
