import { Ellipsis, FilePlus2, Files, FolderInput, GitCompare, ListChecks, Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { HistoryButtons } from '../../features/drafts/history/history-menu';
import { SaveStatus } from '../../features/drafts/saving/save-status';
import { DownloadButton } from '../../features/files/download/download-button';
import { Verdict } from '../../features/problems/verdict';
import { Button, IconButton } from '../../ui/button';
import { check, download } from '../actions';
import styles from './header.module.css';
import { Logo } from './logo';
import { openDialog } from './open-dialog';

const MoreMenu = lazy(async () => ({ default: (await import('./more-menu')).MoreMenu }));

/** The bar at the top: the verdict, and what can be done with the document as a whole. */
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
        <Button
          variant="ghost"
          icon={<Files />}
          title="Drafts"
          onClick={() => openDialog({ name: 'drafts' })}
        >
          <span className={styles.label}>Drafts</span>
        </Button>
        <HistoryButtons />
        <SaveStatus />
      </div>
      <div className={styles.state}>
        <Verdict onPress={check} />
        <Button variant="ghost" icon={<ListChecks />} title="Check" onClick={check}>
          <span className={styles.label}>Check</span>
        </Button>
        <Button
          variant="ghost"
          icon={<GitCompare />}
          title="Compare"
          onClick={() => openDialog({ name: 'compare' })}
        >
          <span className={styles.label}>Compare</span>
        </Button>
        <More />
      </div>
      <div className={styles.actions}>
        <Button icon={<FilePlus2 />} onClick={() => openDialog({ name: 'new' })}>
          New
        </Button>
        <Button icon={<FolderInput />} onClick={() => openDialog({ name: 'import' })}>
          Import
        </Button>
        <Button icon={<Share2 />} onClick={() => openDialog({ name: 'share' })}>
          Share
        </Button>
        <DownloadButton onPress={download} />
      </div>
    </header>
  );
}

/** What is wanted less often. The menu's code is loaded when it is asked for. */
function More() {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <IconButton
      label="More"
      icon={<Ellipsis />}
      size="md"
      aria-haspopup="menu"
      onClick={() => setOpen(true)}
    />
  );
  if (!isOpen) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu button={button} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
