import { ArrowLeft, Download, FilePenLine } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pinNote, useOwnNotes } from '../../document/notes/own-notes';
import type { LineRange } from '../../lib/text-position';
import type { Decoded } from '../../manifest/link/decode';
import type { Note } from '../../manifest/note';
import { countErrors } from '../../manifest/problem';
import { Button } from '../../ui/button';
import type { AnswerActions } from './answer/answer-actions';
import { AnswerCard } from './answer/answer-card';
import { Noting } from './answer/note-button';
import { NoteDialog } from './answer/note-dialog';
import { OwnAnswer } from './answer/own-answer';
import { CompareCard } from './compare-card';
import { DamagedLink } from './damaged-link';
import { Fingerprints } from './fingerprints';
import { HugeDocument } from './huge-document';
import { InstallCard } from './install-card';
import { InstallCheck } from './install-check';
import { JsonView } from './json-view';
import { Incomplete, Repairs } from './notices';
import { linesOf, rowFor } from './places';
import { ProblemRows } from './problem-rows';
import styles from './review.module.css';
import type { Reviewed } from './review-text';
import { Quoted } from './said';
import { SenderCard } from './sender-card';
import { ShowLogo } from './show-logo';
import { SummaryCard } from './summary-card';
import { usePaper } from './use-paper';
import { useReviewed } from './use-reviewed';
import { Verdict } from './verdict';

type Opened = Extract<Decoded, { kind: 'ok' }>;

/** What can be done from a review. Only accepting what an answer changes touches a draft. */
export type ReviewActions = AnswerActions & {
  /** Opens the import. */
  onImport: () => void;
  /** Makes a new draft of the text, which answers the manifest of a fingerprint and has the notes of the link. */
  onEditCopy: (text: string, answers: string | undefined, notes: readonly Note[]) => void;
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

function OpenedReview({ opened, ...actions }: ReviewActions & { opened: Opened }) {
  const reviewed = useReviewed(opened.text);
  if (reviewed) return <Sheet opened={opened} reviewed={reviewed} {...actions} />;
  return (
    <section aria-label="Review" className={styles.review}>
      <p role="status">Checking a long manifest …</p>
    </section>
  );
}

function Sheet({
  opened,
  reviewed,
  onLeave,
  onEditCopy,
  onDownload,
  onImport,
  sideBySide,
}: ReviewActions & { opened: Opened; reviewed: Reviewed }) {
  const { text, repairs, envelope } = opened;
  const root = useRef<HTMLElement>(null);
  usePaper(root);
  const title = useRef<HTMLHeadingElement>(null);
  // Another link may be opened in the same page: it starts at its top.
  useEffect(() => {
    if (opened) title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [opened]);
  const [marked, setMarked] = useState<LineRange & { count: number }>();
  const { brokenLine, fingerprint = '' } = reviewed;
  const notes = useOwnNotes(fingerprint);
  const [noting, setNoting] = useState<string>();
  // Without a fingerprint an answer could not say what it answers.
  const canNote = fingerprint !== '';
  const write = useMemo(() => (canNote ? { notes, onNote: setNoting } : undefined), [canNote, notes]);
  const findLines = useCallback(
    (pointers: readonly string[]) =>
      brokenLine === undefined
        ? linesOf(text, pointers)
        : new Map(pointers.map((pointer) => [pointer, { from: brokenLine, to: brokenLine }])),
    [text, brokenLine],
  );
  const showLines = (lines: LineRange) => setMarked((last) => ({ ...lines, count: (last?.count ?? 0) + 1 }));
  const showRow = (pointer: string) => {
    const row = root.current && rowFor(root.current, pointer);
    const lines = row ? undefined : findLines([pointer]).get(pointer);
    if (lines) return showLines(lines);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <Noting value={write}>
      <section aria-label="Review" className={styles.review} ref={root}>
        <header className={styles.top}>
          <div className={styles.topBar}>
            <p className={styles.kicker}>
              {envelope?.answers === undefined
                ? 'Manifest to review, opened from a link. Nothing here changes your drafts.'
                : 'Answer to a manifest, opened from a link. Only what you accept changes your draft.'}
            </p>
            <Button size="sm" variant="ghost" icon={<ArrowLeft />} onClick={onLeave}>
              Go to the editor
            </Button>
          </div>
          <div className={styles.heading}>
            <div className={styles.names}>
              <h1 ref={title} tabIndex={-1} className={styles.name}>
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
            <Button
              variant="primary"
              icon={<FilePenLine />}
              onClick={() => onEditCopy(text, fingerprint || undefined, envelope?.notes ?? [])}
            >
              Edit a copy
            </Button>
            <Button icon={<Download />} onClick={() => onDownload(text)}>
              Download
            </Button>
            {brokenLine ? <Button onClick={onImport}>Import</Button> : null}
          </div>
          {envelope ? <SenderCard envelope={envelope} /> : null}
          <ShowLogo key={reviewed.logo} address={reviewed.logo} />
          <Fingerprints reviewed={reviewed} envelope={envelope} />
          {countErrors(reviewed.problems) === 0 ? (
            <p className={styles.quiet}>
              Valid means that every key, type, length and value keeps the documented rules. Whether the
              addresses answer, and are the right ones, is for you to judge.
            </p>
          ) : null}
          {reviewed.withheld.length > 0 ? (
            <Incomplete
              withheld={reviewed.withheld}
              isAnswer={envelope?.answers !== undefined}
              onRow={showRow}
            />
          ) : null}
          {repairs.length > 0 ? <Repairs repairs={repairs} /> : null}
        </header>
        {envelope ? (
          <AnswerCard
            envelope={envelope}
            text={text}
            isJson={brokenLine === undefined}
            onRow={showRow}
            onLeave={onLeave}
            sideBySide={sideBySide}
          />
        ) : null}
        {reviewed.problems.length > 0 ? (
          <ProblemRows
            problems={reviewed.problems}
            linesOf={findLines}
            onRow={reviewed.sections.length > 0 ? showRow : undefined}
            onLines={showLines}
          />
        ) : null}
        {canNote ? (
          <OwnAnswer text={text} fingerprint={fingerprint} notes={notes} onNote={setNoting} onRow={showRow} />
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
              complete={envelope?.fingerprint}
              errors={countErrors(reviewed.problems)}
              withheld={reviewed.withheld.length}
            />
            <InstallCheck text={text} />
          </>
        ) : null}
        <JsonView text={text} marked={marked} />
        {noting === undefined ? null : (
          <NoteDialog
            pointer={noting}
            notes={notes}
            onSave={(note) => pinNote(fingerprint, note)}
            onClose={() => setNoting(undefined)}
          />
        )}
      </section>
    </Noting>
  );
}
