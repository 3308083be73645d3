import { CircleAlert } from 'lucide-react';
import { manifestDocument } from '../../../document/document';
import type { Problem } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import styles from './field.module.css';

/** What is wrong with a field, in sentences that say what to do, with the fixes that one press makes. */
export function FieldProblems({ id, problems }: { id: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul id={id} className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem.rule + problem.message} className={styles.problem}>
          <CircleAlert aria-hidden />
          <span>{problem.message}</span>
          {problem.fixes?.map((fix) => (
            <Button key={fix.label} size="sm" onClick={() => manifestDocument.fix(fix)}>
              {fix.label}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
