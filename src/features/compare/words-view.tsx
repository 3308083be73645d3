import { CircleCheck, Minus, Pencil, Plus, Undo2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import * as common from '#words/common';
import * as viewWords from '#words/features/compare';
import { LONG_TEXT } from '../../document/store';
import { type Parsed, parse } from '../../lib/json/parse';
import { visibleText } from '../../lib/text/visible-text';
import { compareTexts, type Difference } from '../../manifest/compare/compare';
import { bySection } from '../../manifest/schema/by-section';
import { Button } from '../../ui/button';
import notice from './notice.module.css';
import { revert } from './revert';
import styles from './words-view.module.css';

/** Rows that are drawn at once; more on demand. */
const PAGE = 200;

/** What was reverted last, and the way back. */
export type Reverted = { subject: string; undo: () => void };

type Props = {
  before: string;
  after: string;
  canRevert: boolean;
  reverted: Reverted | undefined;
  onReverted: (reverted: Reverted | undefined) => void;
};

/** What changed, as a list in words by section. */
export function WordsView(props: Props) {
  const { before } = props;
  const late = useDeferredValue(props.after);
  // A change of a long text is drawn everywhere else before it is compared.
  const after = props.after.length > LONG_TEXT ? late : props.after;
  const parsedBefore = useMemo(() => parse(before), [before]);
  const parsedAfter = useMemo(() => parse(after), [after]);
  const areBothSound = parsedBefore.ok && parsedAfter.ok;
  const differences = useMemo(
    () => (areBothSound ? compareTexts(before, after) : undefined),
    [before, after, areBothSound],
  );
  if (!differences) {
    return (
      <div className={notice.notice}>
        <Break side={viewWords.before} parsed={parsedBefore} />
        <Break side={viewWords.after} parsed={parsedAfter} />
        <p>{viewWords.wordsNeedJson}</p>
      </div>
    );
  }
  return <Differences {...props} after={after} differences={differences} />;
}

function Break({ side, parsed }: { side: string; parsed: Parsed }) {
  if (parsed.ok) return null;
  const { line, column, message } = parsed.problem;
  return <p className={styles.breaks}>{viewWords.breaks(side, line, column, message)}</p>;
}

function Differences({
  differences,
  before,
  after,
  canRevert,
  reverted,
  onReverted,
}: Props & { differences: readonly Difference[] }) {
  const [shown, setShown] = useState(PAGE);
  const undoButton = useRef<HTMLButtonElement>(null);
  const shownBefore = useRef(reverted);
  // The pressed button is gone with its row; the focus goes on to the way back.
  useEffect(() => {
    if (reverted && reverted !== shownBefore.current) undoButton.current?.focus();
    shownBefore.current = reverted;
  }, [reverted]);
  const bringBack = (difference: Difference) => {
    const undo = revert(after, difference);
    if (undo) onReverted({ subject: difference.subject, undo });
  };
  const visible = differences.slice(0, shown);
  const more = differences.length - visible.length;
  return (
    <>
      <div className={styles.bar}>
        <p role="status">
          {differences.length > 0 ? viewWords.changes(differences.length) : null}
          {reverted ? <span className={styles.done}>{viewWords.reverted(reverted.subject)}</span> : null}
        </p>
        {reverted ? (
          <Button
            ref={undoButton}
            size="sm"
            onClick={() => {
              reverted.undo();
              onReverted(undefined);
            }}
          >
            {common.undo}
          </Button>
        ) : null}
        {!canRevert && differences.length > 0 ? (
          <p className={styles.hint}>{viewWords.whenReverted}</p>
        ) : null}
      </div>
      {differences.length === 0 ? <Same isIdentical={before === after} /> : null}
      {bySection(visible).map(({ title, members }) => (
        <Group key={title} title={title} differences={members} onRevert={canRevert ? bringBack : undefined} />
      ))}
      {more > 0 ? (
        <Button className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {viewWords.showMore(more)}
        </Button>
      ) : null}
    </>
  );
}

function Same({ isIdentical }: { isIdentical: boolean }) {
  return (
    <div className={styles.same}>
      <CircleCheck aria-hidden />
      <p>
        <strong>{viewWords.bothSame}</strong> {isIdentical ? viewWords.textsEqual : viewWords.onlyLayout}
      </p>
    </div>
  );
}

const KINDS = {
  added: { label: viewWords.added, Icon: Plus },
  removed: { label: viewWords.removed, Icon: Minus },
  changed: { label: viewWords.changed, Icon: Pencil },
} as const;

function Group({
  title,
  differences,
  onRevert,
}: {
  title: string;
  differences: readonly Difference[];
  onRevert: ((difference: Difference) => void) | undefined;
}) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {differences.map((difference) => {
          const { kind, words, pointer } = difference;
          const { label, Icon } = KINDS[kind];
          return (
            <li key={`${pointer} ${words}`} data-kind={kind}>
              <span className={styles.kind} role="img" aria-label={label} title={label}>
                <Icon aria-hidden />
              </span>
              <div className={styles.said}>
                <p>{words}</p>
                <code>{visibleText(pointer) || viewWords.wholeDocument}</code>
              </div>
              {onRevert ? (
                <Button
                  size="sm"
                  icon={<Undo2 aria-hidden />}
                  aria-label={viewWords.revertThis(words)}
                  onClick={() => onRevert(difference)}
                >
                  {viewWords.revert}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
