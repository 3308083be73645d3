import { lazy } from 'react';
import { useStore } from 'zustand';
import * as words from '#words/app/editor';
import { Part } from '../../ui/part/part';
import { closeDialog, dialogs } from './open-dialog';

const load = () => import('./open-dialogs');
const DialogOf = lazy(async () => ({ default: (await load()).DialogOf }));

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
