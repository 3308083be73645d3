import { ArrowLeft, Download, FilePenLine } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { LineRange } from '../../lib/text-position';
import type { Decoded } from '../../manifest/link/decode';
import { Button } from '../../ui/button';
import { CompareCard } from './compare-card';
import { DamagedLink } from './damaged-link';
import { Fingerprints } from './fingerprints';
import { HugeDocument } from './huge-document';
import { InstallCard } from './install-card';
import { JsonView } from './json-view';
import { Incomplete, Repairs } from './notices';
import { linesOf, rowFor } from './places';
import { ProblemRows } from './problem-rows';
import styles from './review.module.css';
import { reviewText } from './review-text';
import { Quoted } from './said';
import { SenderCard } from './sender-card';
import { SummaryCard } from './summary-card';
import { Verdict } from './verdict';

type Opened = Extract<Decoded, { kind: 'ok' }>;

/** What can be done from a review. None of it touches the draft that was open. */
export type ReviewActions = {
  /** Opens the import. */
  onImport: () => void;
  /** Goes to the editor and the draft that was open. */
  onLeave: () => void;
  /** Makes a new draft of the text. */
  onEditCopy: (text: string) => void;
  /** Saves the text as a file. */
  onDownload: (text: string) => void;
};

/** What a link carried, read-only: for judging within a minute. A damaged link says what happened to it. */
export function ReviewView({
  decoded,
  ...actions
}: ReviewActions & { decoded: Exclude<Decoded, { kind: 'none' }> }) {
  const [isAsked, setAsked] = useState(false);
  if (decoded.kind === 'damaged') return <DamagedLink damage={decoded} {...actions} />;
  if (decoded.text.length > HUGE && !isAsked) {
    return <HugeDocument text={decoded.text} onCheck={() => setAsked(true)} {...actions} />;
  }
  return <OpenedReview opened={decoded} {...actions} />;
}

/** A text of more UTF-16 characters than this is checked only when asked for: no real manifest comes near. */
const HUGE = 1_000_000;

function OpenedReview({
  opened,
  onLeave,
  onEditCopy,
  onDownload,
  onImport,
}: ReviewActions & { opened: Opened }) {
  const { text, repairs, envelope } = opened;
  const reviewed = useMemo(() => reviewText(text), [text]);
  const root = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<LineRange & { count: number }>();
  const { brokenLine } = reviewed;
  const findLines = useCallback(
    (pointers: readonly string[]) =>
      brokenLine === undefined
        ? linesOf(text, pointers)
        : new Map(pointers.map((pointer) => [pointer, { from: brokenLine, to: brokenLine }])),
    [text, brokenLine],
  );
  const showRow = (pointer: string) => {
    const row = root.current && rowFor(root.current, pointer);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const showLines = (lines: LineRange) => setMarked((last) => ({ ...lines, count: (last?.count ?? 0) + 1 }));
  return (
    <section aria-label="Review" className={styles.review} ref={root}>
      <header className={styles.top}>
        <div className={styles.topBar}>
          <p className={styles.kicker}>
            Manifest to review, opened from a link. Nothing here changes your drafts.
          </p>
          <Button size="sm" variant="ghost" icon={<ArrowLeft />} onClick={onLeave}>
            Go to the editor
          </Button>
        </div>
        <div className={styles.heading}>
          <div className={styles.names}>
            <h1 className={styles.name}>
              {reviewed.name ? <Quoted text={reviewed.name.slice(0, 300)} /> : 'Manifest without a name'}
            </h1>
            {reviewed.displayName ? (
              <p className={styles.displayName}>
                <Quoted text={reviewed.displayName.slice(0, 300)} />
              </p>
            ) : null}
          </div>
          <Verdict problems={reviewed.problems} withheld={reviewed.withheld.length} />
        </div>
        <div className={styles.actions}>
          <Button variant="primary" icon={<FilePenLine />} onClick={() => onEditCopy(text)}>
            Edit a copy
          </Button>
          <Button icon={<Download />} onClick={() => onDownload(text)}>
            Download
          </Button>
          {brokenLine ? <Button onClick={onImport}>Import</Button> : null}
        </div>
        {envelope ? <SenderCard envelope={envelope} /> : null}
        <Fingerprints reviewed={reviewed} envelope={envelope} />
        {reviewed.withheld.length > 0 ? <Incomplete withheld={reviewed.withheld} onRow={showRow} /> : null}
        {repairs.length > 0 ? <Repairs repairs={repairs} /> : null}
      </header>
      {reviewed.problems.length > 0 ? (
        <ProblemRows
          problems={reviewed.problems}
          linesOf={findLines}
          onRow={reviewed.sections.length > 0 ? showRow : undefined}
          onLines={showLines}
        />
      ) : null}
      {reviewed.sections.length > 0 ? (
        <div className={styles.sections}>
          {reviewed.sections.map((section) => (
            <div key={section.id} className={styles.cell} data-section={section.id}>
              <SummaryCard section={section} />
            </div>
          ))}
        </div>
      ) : null}
      {brokenLine === undefined ? (
        <>
          <CompareCard text={text} onRow={showRow} />
          <InstallCard
            text={text}
            account={envelope?.account}
            errors={reviewed.problems.filter(({ severity }) => severity === 'error').length}
            withheld={reviewed.withheld.length}
          />
        </>
      ) : null}
      <JsonView text={text} marked={marked} />
    </section>
  );
}
