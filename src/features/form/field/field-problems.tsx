import { use, useRef, useState } from 'react';
import * as words from '#words/features/form/field';
import { makeFix } from '../../../document/advice';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { kindOf, type Problem } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { SeverityIcon } from '../../../ui/severity';
import { FormParts } from '../form-parts';
import { focusBeside } from '../jump/focus-field';
import { unfold } from '../jump/show-element';
import styles from './field.module.css';

/** What there is to say of a field's value, in sentences that say what to do, with why, and the fixes that one press makes. */
export function FieldProblems({ id, problems }: { id: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul ref={unfold} id={id} className={styles.problems}>
      {problems.map((problem) => (
        <FieldProblem key={problem.rule + problem.message} problem={problem} />
      ))}
    </ul>
  );
}

function FieldProblem({ problem }: { problem: Problem }) {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { why } = use(FormParts);
  const place = visibleText(placeInWords(problem.pointer)) || words.theDocument;
  // The row goes with its problem: the focus goes to what is beside it.
  const leave = () => {
    if (row.current) focusBeside(row.current);
  };
  return (
    <li ref={row} className={styles.problem} data-severity={problem.severity} data-kind={kindOf(problem)}>
      <SeverityIcon severity={kindOf(problem)} />
      <span>{problem.message}</span>
      {problem.fixes?.map((fix) => (
        <Button
          key={fix.label}
          size="sm"
          aria-label={words.fixAt(fix.label, place)}
          onClick={() => {
            leave();
            makeFix(problem, fix.label);
          }}
        >
          {fix.label}
        </Button>
      ))}
      {why ? (
        <Button
          size="sm"
          variant="ghost"
          aria-label={words.whyAt(place)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.why}
        </Button>
      ) : null}
      {isOpen && why ? <div className={styles.why}>{why(problem, leave)}</div> : null}
    </li>
  );
}

/** A problem for a place that has a button of its own which removes it: a fix that does the same would be a second one. */
export function withoutRemoval(problem: Problem, pointer: string): Problem {
  const { fixes = [], ...rest } = problem;
  const others = fixes.filter(
    ({ changes: [first, ...more] }) =>
      !(first?.op === 'remove' && first.pointer === pointer && more.length === 0),
  );
  return others.length > 0 ? { ...rest, fixes: others } : rest;
}
