import {
  Download,
  FilePlus2,
  Files,
  FolderInput,
  GitCompare,
  ListChecks,
  PackageCheck,
  Share2,
} from 'lucide-react';
import { HistoryButtons } from '../../features/drafts/history/history-menu';
import { SaveStatus } from '../../features/drafts/saving/save-status';
import { Verdict } from '../../features/problems/verdict';
import { Button } from '../../ui/button';
import { check, download } from '../actions';
import styles from './header.module.css';
import { Logo } from './logo';
import { openDialog } from './open-dialog';

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
        <Button
          variant="ghost"
          icon={<PackageCheck />}
          title="Install"
          onClick={() => openDialog({ name: 'install' })}
        >
          <span className={styles.label}>Install</span>
        </Button>
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
        <Button variant="primary" icon={<Download />} onClick={download}>
          Download
        </Button>
      </div>
    </header>
  );
}
