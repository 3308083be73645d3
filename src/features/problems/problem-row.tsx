import { type ReactNode, useRef, useState } from 'react';
import * as words from '#words/features/problems/list';
import { makeFix } from '../../document/advice';
import { jumpTo } from '../../document/attention';
import { visibleText } from '../../lib/text/visible-text';
import { placeInWords } from '../../manifest/schema/place-labels';
import { kindOf, type Problem } from '../../manifest/schema/problem';
import { sectionOf } from '../../manifest/schema/sections';
import { Button } from '../../ui/button';
import { SeverityIcon } from '../../ui/severity';
import { focusAfterRow } from './focus-list';
import { LazyWhy } from './lazy-why';
import styles from './problem-list.module.css';

type Props = {
  problem: Problem;
  /** In words, where it is. */
  place?: string;
  /** The heading above it, which its place need not begin with. */
  below?: string | undefined;
  onGo?: (to: 'field' | 'json') => void;
  /** What else can be done with it. */
  children?: ReactNode;
};

/** One row: what to do and where; opened, why it matters. */
export function ProblemRow({
  problem,
  place = placeInWords(problem.pointer) || words.theDocument,
  below,
  onGo = (to) => jumpTo(problem.pointer, to),
  children,
}: Props) {
  const { pointer, message, fixes, rule, severity } = problem;
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const where = visibleText(place);
  const isNote = rule === 'note';
  const said = <span className={styles.message}>{message}</span>;
  const isBelow = below !== undefined && where.startsWith(`${below} › `);
  const placed = (
    <span className={styles.place} title={where}>
      {isBelow ? where.slice(below.length + 3) : where}
    </span>
  );
  const text = (
    <>
      <SeverityIcon severity={kindOf(problem)} />
      {isNote ? placed : said} {isNote ? said : placed}
    </>
  );
  return (
    <li
      ref={row}
      className={styles.row}
      data-rule={rule}
      data-pointer={pointer}
      data-severity={severity}
      data-kind={kindOf(problem)}
    >
      {isNote ? (
        <p className={styles.text}>{text}</p>
      ) : (
        <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={styles.text} title={isOpen ? undefined : message}>
            {text}
          </summary>
          {isOpen ? <LazyWhy problem={problem} onSilence={() => focusAfterRow(row.current)} /> : null}
        </details>
      )}
      <div className={styles.actions}>
        {fixes?.map((fix) => (
          <Button
            key={fix.label}
            size="sm"
            variant="primary"
            aria-label={words.fixAt(fix.label, where)}
            onClick={() => {
              focusAfterRow(row.current);
              makeFix(problem, fix.label);
            }}
          >
            {fix.label}
          </Button>
        ))}
        {rule === 'syntax' || !sectionOf(pointer) ? null : (
          <Button
            size="sm"
            variant="ghost"
            aria-label={words.goToFieldAt(where)}
            onClick={() => onGo('field')}
          >
            {words.goToField}
          </Button>
        )}
        <Button size="sm" variant="ghost" aria-label={words.goToLineAt(where)} onClick={() => onGo('json')}>
          {words.goToLine}
        </Button>
        {children}
      </div>
    </li>
  );
}
