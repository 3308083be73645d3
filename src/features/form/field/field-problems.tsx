import { makeFix } from '../../../document/advice';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { kindOf, type Problem } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { SeverityIcon } from '../../../ui/severity';
import { focusBeside } from '../jump/focus-field';
import styles from './field.module.css';

/** What there is to say of a field's value, in sentences that say what to do, with the fixes that one press makes. */
export function FieldProblems({ id, problems }: { id: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul id={id} className={styles.problems}>
      {problems.map((problem) => (
        <li
          key={problem.rule + problem.message}
          className={styles.problem}
          data-severity={problem.severity}
          data-kind={kindOf(problem)}
        >
          <SeverityIcon severity={kindOf(problem)} />
          <span>{problem.message}</span>
          {problem.fixes?.map((fix) => (
            <Button
              key={fix.label}
              size="sm"
              aria-label={`${fix.label}: ${visibleText(placeInWords(problem.pointer)) || 'the document'}`}
              onClick={(event) => {
                const row = event.currentTarget.closest('li');
                // The row goes with its problem: the focus goes to what is beside it.
                if (row) focusBeside(row);
                makeFix(problem, fix.label);
              }}
            >
              {fix.label}
            </Button>
          ))}
        </li>
      ))}
    </ul>
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
