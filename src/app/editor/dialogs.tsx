import { useStore } from 'zustand';
import * as words from '#words/app/editor';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { closeDialog, dialogs } from './open-dialog';

const DialogOf = onDemand(async () => (await import('./open-dialogs')).DialogOf);

/** The dialog that is open. */
export function Dialogs() {
  const open = useStore(dialogs, (state) => state.open);
  if (!open) return null;
  return (
    <Part key={open.name} name={words.thisDialog} look="dialog" onClose={closeDialog}>
      <DialogOf dialog={open} />
    </Part>
  );
}
