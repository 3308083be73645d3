import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import * as reviewWords from '#words/features/review';
import * as words from '#words/features/review/sheet';
import { pinNote, useOwnNotes } from '../../../document/notes/own-notes';
import type { LineRange } from '../../../lib/text/text-position';
import { countErrors } from '../../../manifest/schema/problem';
import { Part } from '../../../ui/part/part';
import { AnswerCard } from '../answer/answer-card';
import { OwnAnswer } from '../answer/own-answer';
import { CompareCard } from '../compare/compare-card';
import { Noting } from '../notes/note-button';
import { NoteDialog } from '../notes/note-dialog';
import { usePaper } from '../paper/use-paper';
import styles from '../review.module.css';
import type { Opened, ReviewActions } from '../review-actions';
import type { Reviewed } from '../review-text';
import { JsonView } from '../values/json-view';
import { linesOf, rowFor } from '../values/locate';
import { ProblemRows } from './problem-rows';
import { SheetTop } from './sheet-top';
import { SummaryCard } from './summary-card';

/** What a link that could be opened carries: everything that a reviewer has to see, and can do. */
export function ReviewSheet({
  opened,
  reviewed,
  sideBySide,
  install,
  pictures,
  ...actions
}: ReviewActions & { opened: Opened; reviewed: Reviewed }) {
  const { text, envelope } = opened;
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
  const silenced = envelope?.silenced ?? [];
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
      <section aria-label={reviewWords.review} className={styles.review} ref={root}>
        <SheetTop
          opened={opened}
          reviewed={reviewed}
          title={title}
          root={root}
          onRow={showRow}
          {...actions}
        />
        {envelope ? (
          <Part name={words.parts.reply}>
            <AnswerCard
              envelope={envelope}
              text={text}
              isJson={brokenLine === undefined}
              onRow={showRow}
              onLeave={actions.onLeave}
              sideBySide={sideBySide}
            />
          </Part>
        ) : null}
        {reviewed.problems.length > 0 || silenced.length > 0 ? (
          <Part name={words.parts.problems}>
            <ProblemRows
              problems={reviewed.problems}
              linesOf={findLines}
              onRow={reviewed.sections.length > 0 ? showRow : undefined}
              onLines={showLines}
              silenced={silenced}
            />
          </Part>
        ) : null}
        {reviewed.sections.length > 0 ? (
          <div className={styles.sections}>
            {reviewed.sections.map((section) => (
              <div key={section.id} className={styles.cell} data-section={section.id}>
                <Part name={words.parts.section(section.title)}>
                  <SummaryCard section={section}>
                    {section.events.length > 0 ? pictures(text, showRow) : null}
                  </SummaryCard>
                </Part>
              </div>
            ))}
          </div>
        ) : null}
        {canNote ? (
          <Part name={words.parts.ownReply}>
            <OwnAnswer
              text={text}
              fingerprint={fingerprint}
              notes={notes}
              onNote={setNoting}
              onRow={showRow}
            />
          </Part>
        ) : null}
        {brokenLine === undefined ? (
          <>
            <Part name={words.parts.comparison}>
              <CompareCard text={text} onRow={showRow} />
            </Part>
            <Part name={words.parts.install}>
              {install({
                text,
                account: envelope?.account,
                complete: envelope?.fingerprint,
                errors: countErrors(reviewed.problems),
                withheld: reviewed.withheld.length,
              })}
            </Part>
          </>
        ) : null}
        <Part name={words.parts.json}>
          <JsonView text={text} marked={marked} />
        </Part>
        {noting === undefined ? null : (
          <Part name={words.parts.dialog} look="dialog" onClose={() => setNoting(undefined)}>
            <NoteDialog
              pointer={noting}
              notes={notes}
              onSave={(note) => pinNote(fingerprint, note)}
              onClose={() => setNoting(undefined)}
            />
          </Part>
        )}
      </section>
    </Noting>
  );
}
