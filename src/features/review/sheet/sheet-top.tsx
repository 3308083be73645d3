import { ArrowLeft, Download, FilePenLine } from 'lucide-react';
import type { RefObject } from 'react';
import * as common from '#words/common';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/sheet';
import { countErrors } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import { Incomplete, Repairs } from '../notices';
import styles from '../review.module.css';
import type { Opened, ReviewActions } from '../review-actions';
import type { Reviewed } from '../review-text';
import { Fingerprints } from '../values/fingerprints';
import { ShowLogo } from '../values/show-logo';
import { Facts, SenderNote } from './facts';
import { PartsNav } from './parts-nav';
import { Verdict } from './verdict';

/** The top of a review: what the app is called, the verdict, who sent it, and what can be done with it. */
export function SheetTop({
  opened: { text, repairs, envelope },
  reviewed,
  title,
  root,
  onRow,
  onLeave,
  onEditCopy,
  onDownload,
  onImport,
  logo,
}: Omit<ReviewActions, 'sideBySide' | 'install' | 'pictures'> & {
  opened: Opened;
  reviewed: Reviewed;
  title: RefObject<HTMLHeadingElement | null>;
  root: RefObject<HTMLElement | null>;
  onRow: (pointer: string) => void;
}) {
  return (
    <header className={styles.top}>
      <div className={styles.heading}>
        <div className={styles.names}>
          <h1 ref={title} tabIndex={-1} className={styles.name}>
            {reviewed.name ? <Quoted text={reviewed.name.slice(0, 300)} /> : words.namelessManifest}
          </h1>
          {reviewed.displayName ? (
            <p className={styles.displayName}>
              <Quoted text={reviewed.displayName.slice(0, 300)} />
            </p>
          ) : null}
        </div>
        <Verdict problems={reviewed.problems} withheld={reviewed.withheld.length} />
        <div className={styles.actions}>
          <Button
            variant="primary"
            icon={<FilePenLine />}
            onClick={() => onEditCopy(text, reviewed.fingerprint || undefined, envelope ?? {})}
          >
            {words.editCopy}
          </Button>
          <Button icon={<Download />} onClick={() => onDownload(text)}>
            {common.download}
          </Button>
          {reviewed.brokenLine ? <Button onClick={onImport}>{reviewWords.importButton}</Button> : null}
          <Button variant="ghost" icon={<ArrowLeft />} onClick={onLeave}>
            {reviewWords.goToEditor}
          </Button>
        </div>
      </div>
      <div className={styles.strip}>
        <Facts reviewed={reviewed} envelope={envelope} />
        <Fingerprints reviewed={reviewed} envelope={envelope} />
      </div>
      {envelope?.note ? <SenderNote note={envelope.note} /> : null}
      <ShowLogo key={reviewed.logo} address={reviewed.logo}>
        {logo(reviewed.logo)}
      </ShowLogo>
      {countErrors(reviewed.problems) === 0 ? <p className={styles.quiet}>{words.whatValidMeans}</p> : null}
      {reviewed.withheld.length > 0 ? (
        <Incomplete withheld={reviewed.withheld} isAnswer={envelope?.answers !== undefined} onRow={onRow} />
      ) : null}
      {repairs.length > 0 ? <Repairs repairs={repairs} /> : null}
      <PartsNav reviewed={reviewed} root={root} />
    </header>
  );
}
