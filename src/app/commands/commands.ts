import { manifestDocument } from '../../document/document';
import { undo } from '../../document/undo';
import { showSection } from '../../features/form/jump/show-element';
import { goToProblem } from '../../features/problems/walk-problems';
import { SECTIONS } from '../../manifest/schema/sections';
import { reloadPage } from '../../ui/part/page';
import { showToast } from '../../ui/toast';
import { askForTemplateValues, check, download } from '../actions';
import { openDialog } from '../editor/open-dialog';
import { setTheme } from './theme';

/** What can be done with the document or the page as a whole, by name. */
export type Command = {
  id: string;
  title: string;
  /** Other words that people look for it by. */
  words?: string;
  run: () => void;
};

/** Every command, as the palette lists them. Shortcuts name them by `id`. */
export const COMMANDS: readonly Command[] = [
  { id: 'new', title: 'New', words: 'template quick start create', run: () => openDialog({ name: 'new' }) },
  {
    id: 'import',
    title: 'Import',
    words: 'open file paste upload',
    run: () => openDialog({ name: 'import' }),
  },
  { id: 'share', title: 'Share', words: 'link mail qr send', run: () => openDialog({ name: 'share' }) },
  { id: 'download', title: 'Download', words: 'save file export', run: () => void download() },
  { id: 'copy', title: 'Copy JSON', words: 'clipboard', run: () => void withJson((json) => json.copyJson()) },
  { id: 'check', title: 'Check', words: 'problems errors warnings verdict', run: () => void check() },
  {
    id: 'template-values',
    title: "Ask for the template's missing values",
    words: 'hints rule engagement off',
    run: askForTemplateValues,
  },
  { id: 'next-problem', title: 'Next problem', run: () => goToProblem(1) },
  { id: 'previous-problem', title: 'Previous problem', run: () => goToProblem(-1) },
  { id: 'undo', title: 'Undo', run: undo },
  { id: 'redo', title: 'Redo', run: manifestDocument.redo },
  { id: 'history', title: 'All changes', words: 'history steps', run: () => openDialog({ name: 'history' }) },
  {
    id: 'drafts',
    title: 'Drafts',
    words: 'saved list snapshots backup',
    run: () => openDialog({ name: 'drafts' }),
  },
  { id: 'compare', title: 'Compare', words: 'differences diff', run: () => openDialog({ name: 'compare' }) },
  {
    id: 'format',
    title: 'Format JSON',
    words: 'lay out indent pretty print',
    run: () => void withJson((json) => json.formatJson()),
  },
  {
    id: 'install',
    title: 'Install',
    words: 'request curl api update live',
    run: () => openDialog({ name: 'install' }),
  },
  {
    id: 'other-hosts',
    title: 'Copy for another account',
    words: 'hosts staging production sandbox',
    run: () => openDialog({ name: 'other-hosts' }),
  },
  {
    id: 'endpoint-test',
    title: 'Test the endpoints',
    words: 'curl signature sample notification receiver',
    run: () => openDialog({ name: 'endpoint-test' }),
  },
  ...SECTIONS.map(({ id, title }, index) => ({
    id: `section-${index + 1}`,
    title: `Go to ${title}`,
    words: 'section',
    run: () => showSection(id),
  })),
  { id: 'palette', title: 'Find…', words: 'palette search', run: () => openDialog({ name: 'palette' }) },
  { id: 'theme-light', title: 'Colours: light', words: 'theme appearance', run: () => setTheme('light') },
  { id: 'theme-dark', title: 'Colours: dark', words: 'theme appearance night', run: () => setTheme('dark') },
  { id: 'theme-system', title: 'Colours: as the system', words: 'theme', run: () => setTheme('system') },
  {
    id: 'shortcuts',
    title: 'Shortcuts',
    words: 'keyboard keys',
    run: () => openDialog({ name: 'shortcuts' }),
  },
  {
    id: 'help',
    title: 'Help',
    words: 'manual privacy limits',
    run: () => void open('./help.html', '_blank'),
  },
];

/** The command with this id. */
export const commandOf = (id: string): Command | undefined => COMMANDS.find((command) => command.id === id);

type JsonCommands = typeof import('../../features/json/commands');

async function withJson(run: (commands: JsonCommands) => void): Promise<void> {
  const commands = await import('../../features/json/commands').catch(() => undefined);
  if (commands) return run(commands);
  showToast({
    message: 'A part of this page did not load. “Try again” loads the page again at this place.',
    action: { label: 'Try again', run: reloadPage },
  });
}
