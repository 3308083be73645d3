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
    title: 'Everywhere',
    shortcuts: [
      { command: 'palette', keys: ['$mod+k', 'F1'], title: 'Find a command, field, problem or draft' },
      { command: 'shortcuts', keys: ['Shift+?'], title: 'Show the shortcuts' },
      { command: 'download', keys: ['$mod+s'], title: 'Download the manifest' },
      { command: 'import', keys: ['$mod+o'], title: 'Import a manifest' },
      { keys: ['$mod+z'], title: 'Undo' },
      { keys: ['$mod+Shift+z'], title: 'Redo' },
    ],
  },
  {
    title: 'Moving around',
    shortcuts: [
      { command: 'section-1', keys: ['Alt+Digit1'], title: 'Go to App' },
      { command: 'section-2', keys: ['Alt+Digit2'], title: 'Go to Sign-in' },
      { command: 'section-3', keys: ['Alt+Digit3'], title: 'Go to Launch' },
      { command: 'section-4', keys: ['Alt+Digit4'], title: 'Go to Webhooks' },
      { command: 'section-5', keys: ['Alt+Digit5'], title: 'Go to Engagement' },
      { keys: ['F8'], title: 'Next problem' },
      { keys: ['Shift+F8'], title: 'Previous problem' },
      { keys: ['F6'], title: 'Next part of the page: form, JSON, problems' },
      { keys: ['Shift+F6'], title: 'Previous part of the page' },
    ],
  },
  {
    title: 'In the JSON',
    shortcuts: [
      { keys: ['$mod+Enter'], title: 'Go to the field of the line' },
      { keys: ['$mod+f'], title: 'Find' },
      { keys: ['$mod+m'], title: 'Tab indents, or leaves the editor again' },
    ],
  },
];

/** The keys of a command, as tinykeys writes them; none where it has no shortcut. */
export function keysOf(command: string): readonly string[] {
  const all = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts);
  return all.find((shortcut) => shortcut.command === command)?.keys ?? [];
}

const APPLE: Readonly<Record<string, string>> = { $mod: '⌘', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { $mod: 'Ctrl' };

/** Keys as they are printed on them: `$mod+Shift+z` is "Ctrl+Shift+Z", and "⌘⇧Z" with Apple's keys. */
export function keysInWords(keys: string, apple = isApple): string {
  if (keys === 'Shift+?') return '?';
  const names = keys
    .split('+')
    .map((key) => (apple ? APPLE : OTHER)[key] ?? key.replace(/^Digit/, ''))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key));
  return names.join(apple ? '' : '+');
}
