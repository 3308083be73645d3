import { Ellipsis, FilePlus2, FolderInput, Share2 } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/app/editor';
import { HistoryButtons } from '../../features/drafts/history/history-menu';
import { SaveStatus } from '../../features/drafts/saving/save-status';
import { DraftName } from '../../features/drafts/title/draft-name';
import { DownloadButton } from '../../features/files/download/download-button';
import { Verdict } from '../../features/problems/verdict';
import { Button, IconButton } from '../../ui/button';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { check, download } from '../actions';
import styles from './header.module.css';
import { Logo } from './logo';
import { openDialog } from './open-dialog';

const MoreMenu = onDemand(async () => (await import('./more-menu')).MoreMenu);

/** One row at every width: the draft, the verdict, and what is wanted most. All else is in the menu at its end. */
export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Logo />
        <h1>
          Install Manifest <span>Editor</span>
        </h1>
      </div>
      <div className={styles.draft}>
        <DraftName />
        <HistoryButtons />
      </div>
      <SaveStatus />
      <div className={styles.state}>
        <Verdict onPress={check} />
      </div>
      <div className={styles.actions}>
        <Button className={styles.wide} icon={<FilePlus2 />} onClick={() => openDialog({ name: 'new' })}>
          {words.newManifest}
        </Button>
        <Button className={styles.wide} icon={<FolderInput />} onClick={() => openDialog({ name: 'import' })}>
          {words.importManifest}
        </Button>
        <Button icon={<Share2 />} data-share onClick={() => openDialog({ name: 'share' })}>
          <span className={styles.word}>{words.share}</span>
        </Button>
        <div className={styles.download}>
          <DownloadButton onPress={download} />
        </div>
        <More />
      </div>
    </header>
  );
}

/** What is wanted less often. The menu's code is loaded when it is asked for. */
function More() {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <IconButton
      label={words.more}
      icon={<Ellipsis />}
      size="md"
      aria-haspopup="menu"
      onClick={() => setOpen(true)}
    />
  );
  if (!isOpen) return button;
  return (
    <Part name={words.theMenu} look="message" fallback={button} onClose={() => setOpen(false)}>
      <MoreMenu button={button} onClose={() => setOpen(false)} />
    </Part>
  );
}
