import * as words from '#words/app/commands';
import * as common from '#words/common';
import { manifestDocument } from '../../document/document';
import { hearRule } from '../../document/silenced-rules';
import { undo } from '../../document/undo';
import { showSection } from '../../features/form/jump/show-element';
import { goToProblem } from '../../features/problems/walk-problems';
import { SECTIONS } from '../../manifest/schema/sections';
import { reloadPage } from '../../ui/part/page';
import { showToast } from '../../ui/toast';
import { check, download } from '../actions';
import { openDialog } from '../editor/open-dialog';
import { chooseLanguage, OTHER_LANGUAGES } from './language';
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
  { id: 'new', ...words.newManifest, run: () => openDialog({ name: 'new' }) },
  { id: 'import', ...words.importManifest, run: () => openDialog({ name: 'import' }) },
  { id: 'share', ...words.share, run: () => openDialog({ name: 'share' }) },
  { id: 'download', title: common.download, words: words.moreWordsOfDownload, run: () => void download() },
  { id: 'copy', ...words.copyJson, run: () => void withJson((json) => json.copyJson()) },
  { id: 'check', ...words.check, run: () => void check() },
  { id: 'template-values', ...words.templateValues, run: askForTemplateValues },
  { id: 'next-problem', title: words.nextProblem, run: () => goToProblem(1) },
  { id: 'previous-problem', title: words.previousProblem, run: () => goToProblem(-1) },
  { id: 'undo', title: common.undo, run: undo },
  { id: 'redo', title: common.redo, run: manifestDocument.redo },
  { id: 'history', ...words.history, run: () => openDialog({ name: 'history' }) },
  { id: 'drafts', ...words.drafts, run: () => openDialog({ name: 'drafts' }) },
  { id: 'compare', ...words.compare, run: () => openDialog({ name: 'compare' }) },
  { id: 'format', ...words.formatJson, run: () => void withJson((json) => json.formatJson()) },
  { id: 'install', ...words.install, run: () => openDialog({ name: 'install' }) },
  { id: 'other-hosts', ...words.otherHosts, run: () => openDialog({ name: 'other-hosts' }) },
  { id: 'endpoint-test', ...words.endpointTest, run: () => openDialog({ name: 'endpoint-test' }) },
  ...SECTIONS.map(({ id, title }, index) => ({
    id: `section-${index + 1}`,
    title: words.goTo.title(title),
    words: words.goTo.words,
    run: () => showSection(id),
  })),
  { id: 'palette', ...words.palette, run: () => openDialog({ name: 'palette' }) },
  { id: 'theme-light', ...words.lightColours, run: () => setTheme('light') },
  { id: 'theme-dark', ...words.darkColours, run: () => setTheme('dark') },
  { id: 'theme-system', ...words.systemColours, run: () => setTheme('system') },
  ...OTHER_LANGUAGES.map(({ language, title }) => ({
    id: `language-${language}`,
    title,
    words: words.moreWordsOfLanguage,
    run: () => void chooseLanguage(language),
  })),
  { id: 'shortcuts', ...words.shortcuts, run: () => openDialog({ name: 'shortcuts' }) },
  { id: 'help', ...words.help, run: () => void open('./help.html', '_blank') },
];

/** The command with this id. */
export const commandOf = (id: string): Command | undefined => COMMANDS.find((command) => command.id === id);

type JsonCommands = typeof import('../../features/json/commands');

async function withJson(run: (commands: JsonCommands) => void): Promise<void> {
  const commands = await import('../../features/json/commands').catch(() => undefined);
  if (commands) return run(commands);
  showToast({
    message: words.partNotLoaded,
    action: { label: common.tryAgain, run: reloadPage },
  });
}

/** Hears of the rule that is off by default, in this draft. */
function askForTemplateValues(): void {
  hearRule('engagement/template-values');
  void check();
}
