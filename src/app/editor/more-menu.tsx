import {
  CircleHelp,
  CopyPlus,
  Download,
  FilePlus2,
  Files,
  FlaskConical,
  FolderInput,
  GitCompare,
  History,
  Keyboard,
  ListChecks,
  PackageCheck,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, useRef } from 'react';
import { useStore } from 'zustand';
import * as words from '#words/app/editor/more-menu';
import { languageOfPage } from '#words/choose-language';
import { LANGUAGE } from '#words/language';
import { keysInWords, keysOf } from '../../lib/shortcuts';
import { afterDialog } from '../../ui/dialog/after-dialog';
import { LANGUAGES } from '../../words/languages';
import { commandOf } from '../commands/commands';
import { chooseLanguage } from '../commands/language';
import { setTheme, type Theme, theme } from '../commands/theme';
import styles from './more-menu.module.css';

/** What has no button where the screen is narrow. */
const NARROW = [
  { id: 'new', icon: <FilePlus2 /> },
  { id: 'import', icon: <FolderInput /> },
];
const PHONE = [
  { id: 'download', icon: <Download /> },
  { id: 'undo', icon: <Undo2 /> },
  { id: 'redo', icon: <Redo2 /> },
];
const DOCUMENT = [
  { id: 'check', icon: <ListChecks /> },
  { id: 'drafts', icon: <Files /> },
  { id: 'history', icon: <History /> },
  { id: 'compare', icon: <GitCompare /> },
];
const APP = [
  { id: 'install', icon: <PackageCheck /> },
  { id: 'other-hosts', icon: <CopyPlus /> },
  { id: 'endpoint-test', icon: <FlaskConical /> },
];
const PAGE = [
  { id: 'palette', icon: <Search /> },
  { id: 'shortcuts', icon: <Keyboard /> },
  { id: 'help', icon: <CircleHelp /> },
];

const THEMES: readonly { value: Theme; title: string }[] = [
  { value: 'light', title: words.light },
  { value: 'dark', title: words.dark },
  { value: 'system', title: words.asSystem },
];

/** The menu behind the header's last button: every command in words. It is loaded at the first press, and open from the start. */
export function MoreMenu({ button, onClose }: { button: ReactElement; onClose: () => void }) {
  const chosen = useStore(theme, (state) => state.theme);
  // A command may open a dialog, or move the focus: the menu goes first, and gives the focus back.
  const command = useRef<string>(undefined);
  const pick = (id: string) => {
    command.current = id;
  };
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={onClose}>
      <DropdownMenu.Trigger asChild>{button}</DropdownMenu.Trigger>
      {/* No portal: the menu belongs to the header, for whoever moves by landmarks. */}
      <DropdownMenu.Content
        className={styles.menu}
        align="end"
        sideOffset={4}
        collisionPadding={8}
        onCloseAutoFocus={() => {
          const run = command.current && commandOf(command.current)?.run;
          if (run) afterDialog(run);
        }}
      >
        <Items of={NARROW} className={styles.narrow} onPick={pick} />
        <Items of={PHONE} className={styles.phone} onPick={pick} />
        <Items of={DOCUMENT} onPick={pick} />
        <DropdownMenu.Separator className={styles.line} />
        <Items of={APP} onPick={pick} />
        <DropdownMenu.Separator className={styles.line} />
        <Items of={PAGE} onPick={pick} />
        <DropdownMenu.Separator className={styles.line} />
        <DropdownMenu.Label className={styles.label}>{words.colours}</DropdownMenu.Label>
        <DropdownMenu.RadioGroup value={chosen} onValueChange={(value) => setTheme(value as Theme)}>
          {THEMES.map(({ value, title }) => (
            <DropdownMenu.RadioItem key={value} value={value} className={styles.item}>
              <span className={styles.dot} aria-hidden />
              {title}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator className={styles.line} />
        <DropdownMenu.Label className={styles.label}>{languageOfPage}</DropdownMenu.Label>
        <DropdownMenu.RadioGroup value={LANGUAGE} onValueChange={(value) => void chooseLanguage(value)}>
          {LANGUAGES.map(({ language, title }) => (
            <DropdownMenu.RadioItem key={language} value={language} lang={language} className={styles.item}>
              <span className={styles.dot} aria-hidden />
              {title}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Items({
  of,
  className,
  onPick,
}: {
  of: readonly { id: string; icon: ReactElement }[];
  className?: string | undefined;
  onPick: (id: string) => void;
}) {
  return (
    <div className={className}>
      {of.map(({ id, icon }) => {
        const [keys] = keysOf(id);
        return (
          <DropdownMenu.Item key={id} className={styles.item} onSelect={() => onPick(id)}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {commandOf(id)?.title}
            {keys ? (
              <kbd className={styles.keys} aria-hidden>
                {keysInWords(keys)}
              </kbd>
            ) : null}
          </DropdownMenu.Item>
        );
      })}
    </div>
  );
}
