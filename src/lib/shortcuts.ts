import * as words from '#words/lib/shortcuts';
import { isApple } from './platform';

/** A shortcut of the editor: keys as tinykeys writes them, `$mod` being Ctrl, or Cmd on a Mac. */
export type Shortcut = {
  /** The command that it runs; none where a part of the page hears the keys itself. */
  command?: string;
  keys: readonly [string, ...string[]];
  /** What it does, in a few words. */
  title: string;
};

/** Every shortcut, as the list behind `?` and the help page show them. */
export const SHORTCUTS: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: words.everywhere,
    shortcuts: [
      { command: 'palette', keys: ['$mod+k', 'F1'], title: words.findAnything },
      { command: 'shortcuts', keys: ['Shift+?'], title: words.showShortcuts },
      { command: 'download', keys: ['$mod+s'], title: words.downloadManifest },
      { command: 'import', keys: ['$mod+o'], title: words.importManifest },
      { keys: ['$mod+z'], title: words.undo },
      { keys: ['$mod+Shift+z'], title: words.redo },
    ],
  },
  {
    title: words.movingAround,
    shortcuts: [
      { command: 'section-1', keys: ['Alt+Digit1'], title: words.goToApp },
      { command: 'section-2', keys: ['Alt+Digit2'], title: words.goToSignIn },
      { command: 'section-3', keys: ['Alt+Digit3'], title: words.goToLaunch },
      { command: 'section-4', keys: ['Alt+Digit4'], title: words.goToWebhooks },
      { command: 'section-5', keys: ['Alt+Digit5'], title: words.goToEngagement },
      { keys: ['F8'], title: words.nextProblem },
      { keys: ['Shift+F8'], title: words.previousProblem },
      { keys: ['F6'], title: words.nextPart },
      { keys: ['Shift+F6'], title: words.previousPart },
    ],
  },
  {
    title: words.inTheJson,
    shortcuts: [
      { keys: ['$mod+Enter'], title: words.goToFieldOfLine },
      { keys: ['$mod+f'], title: words.find },
      { keys: ['$mod+m'], title: words.tabIndents },
    ],
  },
];

/** The keys of a command, as tinykeys writes them; none where it has no shortcut. */
export function keysOf(command: string): readonly string[] {
  const all = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts);
  return all.find((shortcut) => shortcut.command === command)?.keys ?? [];
}

const APPLE: Readonly<Record<string, string>> = { $mod: '⌘', Alt: '⌥', Shift: '⇧' };

/** Keys as they are printed on them: `$mod+Shift+z` is "Ctrl+Shift+Z", and "⌘⇧Z" with Apple's keys. */
export function keysInWords(keys: string, apple = isApple): string {
  if (keys === 'Shift+?') return '?';
  const names = keys
    .split('+')
    .map((key) => (apple ? APPLE : words.keyNames)[key] ?? key.replace(/^Digit/, ''))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key));
  return names.join(apple ? '' : '+');
}
