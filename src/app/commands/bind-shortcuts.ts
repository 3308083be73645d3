import { tinykeys } from 'tinykeys';
import { hearProblemKeys } from '../../features/problems/problem-keys';
import { SHORTCUTS } from '../../lib/shortcuts';
import { closeDialog, dialogs, openDialog } from '../editor/open-dialog';
import { commandOf } from './commands';
import { hearPaneKeys } from './pane-keys';

/** Hears the shortcuts of all commands from anywhere on the page, before Monaco does. Returns how to stop. */
export function bindShortcuts(): () => void {
  const bindings = SHORTCUTS.flatMap(({ shortcuts }) =>
    shortcuts.flatMap(({ command, keys }) =>
      command ? keys.map((key) => [key, (event: KeyboardEvent) => press(event, command, key)] as const) : [],
    ),
  );
  const stops = [
    tinykeys(window, Object.fromEntries(bindings), { capture: true }),
    hearProblemKeys(),
    hearPaneKeys(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function press(event: KeyboardEvent, command: string, key: string): void {
  // A key that writes something belongs to whoever is writing.
  if (!/\$mod|Alt|^F\d/.test(key) && isTyping(event.target)) return;
  if (command === 'palette') {
    event.preventDefault();
    event.stopPropagation();
    if (dialogs.getState().open?.name === 'palette') closeDialog();
    else if (!isInDialog()) openDialog({ name: 'palette' });
    return;
  }
  // A dialog keeps the focus inside.
  if (isInDialog()) return;
  event.preventDefault();
  event.stopPropagation();
  commandOf(command)?.run();
}

const isInDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'textarea, input:not([type=checkbox], [type=radio]), select, [contenteditable], .monaco-editor',
  ) !== null;
